package org.spoiwo.api.embedded;

/** Ends a process that is not ready yet when the service is told to stop, or fails, during its start. */
final class StartGuard implements AutoCloseable {

    private final Process process;
    private final Thread hook;
    private boolean confirmed;

    private StartGuard(Process process) {
        this.process = process;
        this.hook = new Thread(() -> ServerProcess.end(process.toHandle()), "database-start-guard");
    }

    static StartGuard over(Process process) {
        StartGuard guard = new StartGuard(process);
        try {
            Runtime.getRuntime().addShutdownHook(guard.hook);
        } catch (IllegalStateException alreadyStopping) {
            ServerProcess.end(process.toHandle());
            throw stopped();
        }
        return guard;
    }

    /** The process has done what it was started for; from now on it is its owner's to stop. */
    void confirm() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            confirmed = true;
        } catch (IllegalStateException alreadyStopping) {
            throw stopped();
        }
    }

    private static CannotStartException stopped() {
        return new CannotStartException("Stopped while the database was starting.");
    }

    @Override
    public void close() {
        if (!confirmed) {
            ServerProcess.end(process.toHandle());
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyStopping) {
                // then the hook has nothing left to do
            }
        }
    }
}
