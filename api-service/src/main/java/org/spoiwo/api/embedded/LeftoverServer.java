package org.spoiwo.api.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A server that a killed service left running on its data directory.
 *
 * <p>It is known by what it is, not by a number somebody wrote down: a process that runs {@code mariadbd} and works inside
 * this very directory. A recorded process number is missing when the service died before writing it, belongs to
 * somebody else after a reboot, and the start time that would tell the difference moves when the clock is set.
 */
final class LeftoverServer {

    private LeftoverServer() {}

    /** Ends such servers in the orderly way, so that two never work on one directory. */
    static void stopIn(DataDirectory directory) {
        for (ProcessHandle leftover : in(directory)) {
            StartLog.say("stopping the database that a killed service left running (process " + leftover.pid() + ")");
            ServerProcess.end(leftover);
        }
    }

    /** The servers that work in the directory. */
    static List<ProcessHandle> in(DataDirectory directory) {
        return ProcessHandle.allProcesses()
                .filter(process -> isServer(process) && worksIn(directory.root(), process))
                .toList();
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("mariadbd"))
                .orElse(false);
    }

    private static boolean worksIn(Path directory, ProcessHandle process) {
        try {
            return Path.of("/proc", Long.toString(process.pid()), "cwd")
                    .toRealPath()
                    .startsWith(directory);
        } catch (IOException goneOrSomebodyElses) {
            return false;
        }
    }
}
