package org.entente.app.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.console.Day;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.WebUse;
import org.entente.coder.ingest.web.PoliteWeb;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that read stories. */
public final class ReadingChoices {

    /** What the words after such a command may be. */
    public static final String FILES =
            "Text, web pages, JSON Lines, CSV, TSV, Parquet, RSS, Atom or WARC; packed in gzip, zstd,"
                    + " bzip2, zip or tar; a folder or pattern of these, an address (https://...), or - for standard input.";

    private static final List<String> STORY_FIELDS =
            List.of("id", "date", "title", "text", "publisher", "url", "language");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day of publication of stories that do not say, like 2024-05-20.")
    private @Nullable LocalDate date;

    @Option(
            names = "--field",
            paramLabel = "OURS=THEIRS",
            description = "What a field is called in JSON or a table, where not as here: --field text=body.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--no-linked-pages",
            description = "Take from a feed what it says itself; do not fetch the pages that it links to.")
    private boolean noLinkedPages;

    @Option(
            names = "--allow-private",
            description = "Fetch from addresses of this machine and its own network too, such as an intranet's.")
    private boolean allowPrivate;

    /** How stories are to be read. */
    public ReadingOptions options() {
        for (String ours : fields.keySet()) {
            if (!STORY_FIELDS.contains(ours)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "a story has no field '" + ours + "'; it has " + String.join(", ", STORY_FIELDS));
            }
        }
        return new ReadingOptions(
                fields,
                Optional.ofNullable(date),
                ReadingOptions.DEFAULT_MAX_BYTES,
                new WebUse(!noLinkedPages, allowPrivate, PoliteWeb.USUAL_DELAY));
    }

    /** What was chosen, for the record of a run. */
    public Map<String, String> record() {
        Map<String, String> chosen = new TreeMap<>();
        if (date != null) {
            chosen.put("date", date.toString());
        }
        fields.forEach((ours, theirs) -> chosen.put("field " + ours, theirs));
        return chosen;
    }
}
