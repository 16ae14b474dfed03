package org.entente.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import org.entente.model.Article;

/** A checksum of a story as it came in: its id, its words and what is known of where they are from. */
public final class StoryDigest {

    private StoryDigest() {}

    /** The first 64 bits of the SHA-256 of the story's fields; fields that are not read do not count. */
    public static long of(Article story) {
        MessageDigest sha = sha256();
        for (String field : new String[] {
            story.id(),
            story.published().map(LocalDate::toString).orElse(""),
            story.title(),
            story.text(),
            story.publisher(),
            story.url(),
            story.language()
        }) {
            sha.update(field.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        }
        return ByteBuffer.wrap(sha.digest()).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
