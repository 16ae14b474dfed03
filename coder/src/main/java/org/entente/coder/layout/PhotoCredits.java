package org.entente.coder.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the credit that ends a caption: "[AP Photo/Jane Roe]", "(Reuters)", "Jane Roe / AFP", "Photograph: Jane
 * Roe/Getty Images".
 */
final class PhotoCredits {

    private static final int LONGEST = 160;

    private static final String SOURCE =
            "(?:AP|AFP|EPA|UPI|PA|ANSA|EFE|KCNA|IRNA|SANA|TASS|ITAR-TASS|SIPA|VCG|CNS|GETTY|Getty"
                    + "|REUTERS|Reuters|Xinhua|XINHUA|Sputnik|SPUTNIK|dpa|DPA|Anadolu|Bloomberg|Kyodo|KYODO|Yonhap|NurPhoto|ZUMA|Zuma"
                    + "|Shutterstock|Rex|REX|Alamy|Corbis|Maxar|MAXAR|Planet Labs|Handout|HANDOUT|Magnum|Associated Press|The Associated"
                    + " Press|Agence France-Presse|Canadian Press|China Daily|Kremlin|Pool|POOL|Facebook|Twitter|Instagram|Telegram"
                    + "|US Navy|U\\.S\\. Navy|US Army|U\\.S\\. Army|White House|Wikimedia Commons|Wikipedia|Flickr|Supplied|SUPPLIED)";
    private static final String NOT_BRACKET = "[^()\\[\\]]{0,120}";

    /** Credits that nothing but a caption has. */
    private static final List<Pattern> SURE = List.of(
            Pattern.compile("[\\[(](?:" + SOURCE + "[ /]+(?:Photo|PHOTO|Image|Picture|photo|image|FILE|File)s?"
                    + "|(?:Photo|PHOTO|Photograph|Image|Picture|Credit|photo|image)s?(?= ?[:/]| by| courtesy| credit)"
                    + "|(?:FILE|File)(?: (?:PHOTO|photo|IMAGE|image))?(?=[\\])]))" + NOT_BRACKET + "[\\])]\\.?"),
            Pattern.compile("\\[" + NOT_BRACKET + "\\b" + SOURCE + "\\b" + NOT_BRACKET + "\\]\\.?"),
            Pattern.compile("\\(" + NOT_BRACKET + "[/,:] ?" + SOURCE + "\\b" + NOT_BRACKET + "\\)\\.?"),
            Pattern.compile("\\(" + SOURCE + " ?[/,:] ?" + NOT_BRACKET + "\\)\\.?"),
            Pattern.compile("(?:Photograph|Photos?|Image|Picture|Credit|Photo credit|Image credit|Picture credit)"
                    + "(?: by)?\\s*:\\s*\\p{Lu}[^.!?]{1,100}\\.?"),
            Pattern.compile("(?:Image|Picture|Video) source\\s*[:,]\\s*\\p{Lu}[^.!?]{1,60}"),
            Pattern.compile("(?:REUTERS|AFP PHOTO|AP Photo|AFP|EPA) ?/ ?[\\p{L} .'’/-]{2,90}"),
            Pattern.compile("(?<=[.!?\"”’] |[.!?]|\\n)[\\p{L} .'’-]{2,50}/ ?" + SOURCE
                    + "(?: ?(?:/|via) ?[\\p{L} .'’-]{2,40})*"),
            Pattern.compile("/ ?" + SOURCE + "(?: ?(?:/|via) ?[\\p{L} .'’-]{2,40})*"),
            Pattern.compile("(?<=[.!?\"”’] |[.!?])(?:Getty Images|GETTY IMAGES|Associated Press|Agence France-Presse)"),
            Pattern.compile("(?:via|VIA) (?:Getty Images|AP|Reuters|AFP)"));

    /** What may also be an agency's mark at the end of its story. */
    private static final Pattern BARE = Pattern.compile("[(\\[]" + SOURCE + "(?: ?[/,] ?" + SOURCE + ")*[)\\]]\\.?");

    private static final String[] WORDS = {" source", "Getty", "GETTY", "Press", "via ", "VIA "};

    private PhotoCredits() {}

    /** Where the credit starts that ends this paragraph; -1 where it has none. */
    static int start(String paragraph) {
        int earliest = -1;
        if (!mayEndIn(paragraph)) {
            return earliest;
        }
        for (Pattern pattern : SURE) {
            int start = atEnd(pattern, paragraph);
            if (start >= 0 && (earliest < 0 || start < earliest)) {
                earliest = start;
            }
        }
        return earliest;
    }

    /** Whether the end of a paragraph holds any of the marks and words of which a credit needs one. */
    private static boolean mayEndIn(String paragraph) {
        int from = Math.max(0, paragraph.length() - LONGEST);
        for (int i = from; i < paragraph.length(); i++) {
            if ("[(/:".indexOf(paragraph.charAt(i)) >= 0) {
                return true;
            }
        }
        for (String word : WORDS) {
            if (paragraph.indexOf(word, from) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where a bare agency's name in brackets starts that ends this paragraph; -1 where it has none. */
    static int bareStart(String paragraph) {
        return atEnd(BARE, paragraph);
    }

    private static int atEnd(Pattern pattern, String paragraph) {
        int from = Math.max(0, paragraph.length() - LONGEST);
        Matcher matcher = pattern.matcher(paragraph).region(from, paragraph.length());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            if (matcher.end() == paragraph.length()) {
                return matcher.start();
            }
        }
        return -1;
    }
}
