package org.entente.coder.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Gives a story without an id one that is the same whenever the story is read again. */
final class StoryId {

    private static final int BYTES = 10;

    private StoryId() {}

    /**
     * From the address and the headline where there is an address, so that a page that was mended keeps its id; else
     * from the headline and the words.
     */
    static String of(String url, String title, String text) {
        String identity = url.isEmpty() ? title + "\0" + text : url + "\0" + title;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return "s" + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
