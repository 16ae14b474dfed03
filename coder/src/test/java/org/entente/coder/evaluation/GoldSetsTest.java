package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Coder;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.coding.ExampleCheck;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.ArticleSource;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.Reject;
import org.entente.coder.nlp.EnglishReader;
import org.entente.model.Article;
import org.entente.model.testing.Shared;
import org.junit.jupiter.api.Test;

/** The gold sets are scored no worse than when the scores were last written down. */
class GoldSetsTest {

    private static final double ROOT_MACRO_F1 = 0.857;
    private static final double QUAD_MACRO_F1 = 0.928;
    private static final int EXAMPLES_AT_LEAST = 120;
    private static final int EXAMPLES_MISREAD_AT_MOST = 0;

    @Test
    void theCodebooksExamplesAreReadAsTheirAuthorsReadThem() {
        ExampleCheck check = new ExampleCheck(EnglishReader.load(), Codebook.load());
        List<ExampleCheck.Failure> failures = check.check();
        assertThat(check.examples()).hasSizeGreaterThanOrEqualTo(EXAMPLES_AT_LEAST);
        assertThat(failures).hasSizeLessThanOrEqualTo(EXAMPLES_MISREAD_AT_MOST);
    }

    @Test
    void markedRelationsAreCodedNoWorseThanRecorded() throws IOException {
        List<MarkedRelation> relations = new MarkedRelationReader().read(Shared.file("benchmarks/plv/train.tsv"));
        RelationEvaluation.Result result = new RelationEvaluation(
                        new RelationCoder(EnglishReader.load(), Codebook.load(), Optional.empty()))
                .score(relations);
        assertThat(result.roots().total()).isEqualTo(1050);
        assertThat(result.roots().macroF1()).isGreaterThanOrEqualTo(ROOT_MACRO_F1);
        assertThat(result.quads().macroF1()).isGreaterThanOrEqualTo(QUAD_MACRO_F1);
    }

    @Test
    void theReportThatTheProjectBeganWithIsCoded() throws IOException {
        List<Article> articles = new ArrayList<>();
        new ArticleSource(ReadingOptions.defaults(), InputStream.nullInputStream())
                .read(Shared.file("seed/report.txt").toString(), new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        articles.add(article);
                    }

                    @Override
                    public void reject(Reject reject) {
                        throw new AssertionError(reject.reason());
                    }
                });
        ReportEvaluation.Result result = new ReportEvaluation()
                .score(
                        Coder.load().code(articles.get(0), LocalDate.of(2024, 5, 20)),
                        Shared.file("seed/expected-events.json"));
        assertThat(result.core()).as("core events missed: %s", result.missed()).isZero();
        assertThat(result.forbidden()).isEmpty();
        assertThat(result.beyond()).hasSizeLessThanOrEqualTo(6);
        assertThat(result.statementsMissed()).isEmpty();
    }
}
