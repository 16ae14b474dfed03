package org.entente.coder.ingest;

import java.io.InputStream;
import org.entente.coder.ingest.packing.UnpackingBudget;

/**
 * A stretch of bytes that is to be read: a file, what is packed in one, or an answer from the web.
 *
 * @param name what it is called, for people and where its format is to be guessed
 * @param in its bytes
 * @param charset the encoding that its sender declares, "" where none does
 * @param url where on the web it came from, "" where from nowhere
 * @param layers how many times over it was packed
 * @param budget what unpacking it may come to
 */
record Stretch(String name, InputStream in, String charset, String url, int layers, UnpackingBudget budget) {

    /** A file, or a stream without a name of its own. */
    static Stretch of(String name, InputStream in) {
        return web(name, in, "", "");
    }

    /** An answer from the web. */
    static Stretch web(String name, InputStream in, String charset, String url) {
        UnpackingBudget budget = new UnpackingBudget();
        return new Stretch(name, org.entente.coder.ingest.packing.Packing.raw(in, budget), charset, url, 0, budget);
    }

    /** What came out of this when it was unpacked. */
    Stretch unpacked(InputStream content) {
        return new Stretch(name, content, charset, url, layers + 1, budget);
    }

    /** A file in this archive. */
    Stretch member(String member, InputStream content) {
        return new Stretch(name + "!" + member, content, "", "", layers + 1, budget);
    }

    /** The same bytes from another stream. */
    Stretch from(InputStream same) {
        return new Stretch(name, same, charset, url, layers, budget);
    }
}
