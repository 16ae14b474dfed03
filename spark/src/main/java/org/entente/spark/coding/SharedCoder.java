package org.entente.spark.coding;

import org.entente.coder.Coder;
import org.entente.spark.JobFault;
import org.jspecify.annotations.Nullable;

/** The coder of an executor: loaded by the first task that needs it, shared by all that come after. */
final class SharedCoder {

    private static @Nullable Coder coder;
    private static String mark = "";

    private SharedCoder() {}

    /** The coder that works with these settings. */
    static synchronized Coder of(CoderSettings by) {
        String wanted = by.mark();
        if (coder == null || !wanted.equals(mark)) {
            try {
                coder = by.load();
                mark = wanted;
            } catch (OutOfMemoryError e) {
                throw new JobFault(
                        "the executor has no room for the coder's model; give it more: --executor-memory 2g", e);
            }
        }
        return coder;
    }
}
