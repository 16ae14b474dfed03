package org.entente.app.coding;

/** Work that the user may stop, as with Ctrl-C, and what is still to be done then. */
final class Interruption {

    private Interruption() {}

    /**
     * Does the work. If the process is told to end meanwhile, the rescue is done first, while the work may still be going
     * on in its own thread.
     */
    static void guard(Runnable work, Runnable rescue) {
        Thread hook = new Thread(rescue, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } finally {
            lift(hook);
        }
    }

    private static void lift(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending at this moment: the rescue runs, and finds nothing left to do.
        }
    }
}
