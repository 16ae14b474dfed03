package org.entente.coder.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows and clears away the elements of a page that hold no story. */
final class Furnishing {

    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "math",
            "video",
            "audio",
            "form",
            "button",
            "input",
            "select",
            "textarea",
            "label",
            "nav",
            "aside",
            "footer",
            "dialog",
            "menu",
            "map",
            "applet",
            "head");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alert",
            "toolbar",
            "menu",
            "menubar",
            "tablist",
            "form");
    private static final Pattern NAMES = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|sharebar|social|socials|toolbar|related|recirc"
                    + "|recommend(?:ed|ations?)?|newsletter|signup|sign-up|subscribe|subscription|promo|promoted|promotion"
                    + "|ad|ads|advert|advertisement|adslot|sponsor(?:ed)?|cookie|cookies|consent|gdpr|comments?|disqus|footer|sidebar"
                    + "|masthead|topbar|widget|popup|modal|overlay|paywall|tags?|taglist|tag-list|topics|most-?(?:read|popular|viewed)"
                    + "|trending|read-?more|more-?(?:stories|news|from)|outbrain|taboola|skip|skip-link|copyright|legal|pagination|pager"
                    + "|print-only|screen-reader-text|sr-only|visually-hidden|hidden|author-?(?:bio|box|info)|byline|follow|connect"
                    + "|timestamp|dateline-meta|article-meta|post-meta|entry-meta|infobox|teaser|teasers|toc)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    /** What never goes, whatever it is called: a theme may call the whole page "has-sidebar". */
    private static final Set<String> KEPT =
            Set.of("html", "body", "article", "main", "p", "h1", "figcaption", "blockquote");

    private static final double MOST_OF_PAGE = 0.5;

    private Furnishing() {}

    /** Takes them out of the page. */
    static void clear(Document page) {
        for (Element element : page.select(String.join(",", TAGS))) {
            element.remove();
        }
        TextWeights weights = TextWeights.of(page.body());
        int all = weights.text(page.body());
        for (Element element : page.body().select("[class],[id],[role],[hidden],[aria-hidden=true],[style]")) {
            if (!KEPT.contains(element.normalName())
                    && element.parent() != null
                    && namedSo(element)
                    && weights.text(element) <= MOST_OF_PAGE * all) {
                element.remove();
            }
        }
    }

    /** Whether an element is furniture or stands in some. */
    static boolean isFurniture(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (TAGS.contains(at.normalName()) || ROLES.contains(at.attr("role").toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namedSo(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || NAMES.matcher(element.className()).find()
                || NAMES.matcher(element.id()).find();
    }
}
