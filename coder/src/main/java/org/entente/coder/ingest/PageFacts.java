package org.entente.coder.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its story, in its head, in its marks and in its address.
 *
 * @param title the headline, "" where there is none
 * @param byline who wrote it, "" where the page does not say
 * @param published the day of publication
 * @param publisher the paper, "" where the page does not say
 * @param url the address the page gives itself, else the one it was read from
 * @param language ISO 639 code, "" where the page does not say
 * @param body the text, for pages that carry it only in their linked data
 */
record PageFacts(
        String title,
        String byline,
        Optional<LocalDate> published,
        String publisher,
        String url,
        String language,
        String body) {

    private static final List<String> DATE_METAS = List.of(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "datePublished",
            "date.issued",
            "dc.date.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "dc.terms.created",
            "DC.date.created",
            "sailthru.date",
            "parsely-pub-date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "published_time",
            "published-date",
            "OriginalPublicationDate",
            "article_date_original",
            "article.published",
            "bt:pubDate",
            "cXenseParse:recs:publishtime",
            "date",
            "created",
            "rnews:datePublished",
            "weibo:article:create_at",
            "og:pubdate",
            "og:published_time");
    private static final String DATE_ELEMENTS = "[itemprop=datePublished], time[pubdate], time[datetime], "
            + ".published, .pubdate, .publish-date, .post-date, .entry-date, .article-date, .dateline, .date";
    private static final Pattern DATE_IN_ADDRESS = Pattern.compile(
            "/((?:19|20)\\d{2})[/-]([01]\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-]([0-3]\\d)(?:[/-]|$)");
    private static final Pattern SITE_SUFFIX = Pattern.compile("\\s+[|–—»·-]\\s+[^|–—»·]{2,50}$");
    private static final int LONGEST_BYLINE = 200;

    static PageFacts of(Document page, String url) {
        LinkedData data = LinkedData.of(page);
        String address = address(page, url);
        return new PageFacts(
                title(page, data),
                byline(page, data),
                published(page, data, address),
                publisher(page, data, address),
                address,
                language(page, data),
                data.text("articleBody"));
    }

    private static String title(Document page, LinkedData data) {
        String shown = "";
        for (Element heading : page.select("[itemprop=headline], article h1, main h1, h1")) {
            String words = heading.text().strip();
            // the paper's own name is a heading on some pages; the story's is in the head as well
            if (words.split("\\s+").length >= 3 && !Furnishing.isFurniture(heading)) {
                shown = words;
                break;
            }
        }
        String head = page.title().strip();
        return first(
                shown,
                data.text("headline"),
                meta(page, "og:title"),
                meta(page, "twitter:title"),
                meta(page, "dc.title"),
                SITE_SUFFIX.matcher(head).replaceFirst(""));
    }

    private static String byline(Document page, LinkedData data) {
        Element shown = page.selectFirst("[rel=author], [itemprop=author], .byline, .author, .article-author");
        String found = first(
                data.name("author"),
                meta(page, "author"),
                meta(page, "dc.creator"),
                meta(page, "byl"),
                meta(page, "parsely-author"),
                shown == null ? "" : shown.text().strip());
        return found.length() > LONGEST_BYLINE || found.startsWith("http") ? "" : found;
    }

    private static Optional<LocalDate> published(Document page, LinkedData data, String address) {
        Optional<LocalDate> day = PublicationDates.parse(data.text("datePublished"));
        for (String name : DATE_METAS) {
            day = day.or(() -> PublicationDates.parse(meta(page, name)));
        }
        for (Element element : page.select(DATE_ELEMENTS)) {
            if (day.isPresent()) {
                break;
            }
            day = PublicationDates.parse(first(element.attr("datetime"), element.attr("content"), element.text()));
        }
        return day.or(() -> PublicationDates.parse(data.text("dateCreated")))
                .or(() -> inAddress(address))
                .or(() -> PublicationDates.parse(data.text("dateModified")))
                .or(() -> PublicationDates.parse(meta(page, "article:modified_time")));
    }

    private static Optional<LocalDate> inAddress(String address) {
        Matcher matcher = DATE_IN_ADDRESS.matcher(address.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String month = matcher.group(2);
        return PublicationDates.parse(
                Character.isDigit(month.charAt(0))
                        ? matcher.group(1) + "-" + month + "-" + matcher.group(3)
                        : matcher.group(3) + " " + month + " " + matcher.group(1));
    }

    private static String publisher(Document page, LinkedData data, String address) {
        return first(
                data.name("publisher"),
                meta(page, "og:site_name"),
                meta(page, "dc.publisher"),
                meta(page, "publisher"),
                meta(page, "application-name"),
                host(address));
    }

    private static String host(String address) {
        try {
            String host = address.isEmpty() ? null : URI.create(address).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String address(Document page, String url) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String given = first(
                canonical == null ? "" : canonical.absUrl("href"),
                meta(page, "og:url"),
                canonical == null ? "" : canonical.attr("href"));
        return given.startsWith("http://") || given.startsWith("https://") ? given : url;
    }

    private static String language(Document page, LinkedData data) {
        Element html = page.selectFirst("html");
        String tag = first(
                data.text("inLanguage"),
                html == null ? "" : first(html.attr("lang"), html.attr("xml:lang")),
                meta(page, "content-language"),
                meta(page, "og:locale"));
        String code = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return code.length() == 2 || code.length() == 3 ? code : "";
    }

    private static String meta(Document page, String name) {
        for (Element meta : page.getElementsByTag("meta")) {
            if (name.equalsIgnoreCase(meta.attr("property"))
                    || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop"))
                    || name.equalsIgnoreCase(meta.attr("http-equiv"))) {
                String content = meta.attr("content").strip();
                if (!content.isEmpty()) {
                    return content;
                }
            }
        }
        return "";
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return "";
    }
}
