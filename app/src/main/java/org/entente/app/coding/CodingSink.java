package org.entente.app.coding;

import java.util.List;
import org.entente.model.Coding;

/** Shows codings as they come, in the order of their stories. */
interface CodingSink extends AutoCloseable {

    /** Takes some more; what it does with them is done when it returns. */
    void take(List<Coding> codings);

    /** Whether it shows anything. */
    default boolean shows() {
        return true;
    }

    /** The last have come. */
    @Override
    void close();
}
