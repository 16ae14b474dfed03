package org.entente.coder.ingest.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in a line what went wrong on the way to a server. */
final class FetchReasons {

    /** The answer was larger than may be. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private FetchReasons() {}

    static FetchFault of(IOException problem, int maxBytes) {
        for (@Nullable Throwable at = problem; at != null; at = at.getCause()) {
            if (at instanceof OpenWeb.Refused) {
                return new FetchFault(String.valueOf(at.getMessage()));
            }
            if (at instanceof TooLarge) {
                return new FetchFault("is larger than " + (maxBytes >> 20) + " MB");
            }
            if (at instanceof UnknownHostException) {
                return FetchFault.passing("the host " + at.getMessage() + " is not known");
            }
            if (at instanceof SocketTimeoutException) {
                return FetchFault.passing("does not answer");
            }
            if (at instanceof ConnectException || at instanceof NoRouteToHostException) {
                return FetchFault.passing("cannot be reached");
            }
            if (at instanceof SSLException) {
                return new FetchFault("has no valid certificate");
            }
        }
        String message = problem.getMessage();
        return FetchFault.passing("cannot be fetched: "
                + (message == null
                        ? "the connection broke"
                        : message.lines().findFirst().orElse("")));
    }
}
