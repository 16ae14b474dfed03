package org.entente.coder.ingest;

/** Writes records of WARC files for tests. */
final class Warc {

    private Warc() {}

    /** A page with this headline and text. */
    static String page(String title, String text) {
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>" + text
                + "</p></article></body></html>";
    }

    /** An answer of a server that gives this page. */
    static String answer(String page) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    }

    /** The record of an answer. */
    static byte[] response(String url, String answer) {
        return record("response", url, Integer.toString(Packed.bytes(answer).length), answer);
    }

    /** A record that says it is so long. */
    static byte[] record(String type, String url, String length, String block) {
        return Packed.bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                + Integer.toHexString(url.hashCode()) + ">\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-05-20T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: " + length + "\r\n\r\n" + block + "\r\n\r\n");
    }
}
