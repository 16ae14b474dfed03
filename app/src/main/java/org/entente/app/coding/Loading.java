package org.entente.app.coding;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.entente.app.console.CannotWork;
import org.entente.coder.Coder;
import org.entente.coder.codebook.CodebookException;

/** A coder that is being loaded while other things are made ready. */
final class Loading {

    private final CompletableFuture<Coder> coder;

    private Loading(CompletableFuture<Coder> coder) {
        this.coder = coder;
    }

    /**
     * Begins to load the coder, with a user's codebook where there is one.
     *
     * @param parseAll whether every sentence is parsed
     */
    static Loading begin(Optional<Path> codebook, boolean parseAll) {
        return new Loading(CompletableFuture.supplyAsync(() -> Coder.load(codebook, parseAll)));
    }

    /** The coder, as soon as it is loaded. */
    Coder await() {
        try {
            return coder.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CodebookException broken) {
                throw new CannotWork(String.valueOf(broken.getMessage()), broken);
            }
            throw e;
        }
    }
}
