package org.spoiwo.api.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Seconds of processor time used so far, from Linux's {@code /proc}.
 *
 * @param children by programs that this one has run and that have ended: wrk
 * @param machine by everything
 */
record CpuTime(double server, double database, double children, double machine) {

    private static final double TICKS_PER_SECOND = 100;

    static CpuTime now(Server server, Database database) throws IOException {
        return new CpuTime(
                ofProcess(String.valueOf(server.pid()), 11, 12),
                database.pid().isPresent()
                        ? ofProcess(String.valueOf(database.pid().get()), 11, 12)
                        : 0,
                ofProcess("self", 13, 14),
                ofMachine());
    }

    CpuTime minus(CpuTime before) {
        return new CpuTime(
                server - before.server,
                database - before.database,
                children - before.children,
                machine - before.machine);
    }

    /** @param first number of the first field, counted behind the program's name */
    private static double ofProcess(String process, int first, int second) throws IOException {
        String line = Files.readString(Path.of("/proc", process, "stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[first]) + Long.parseLong(fields[second])) / TICKS_PER_SECOND;
    }

    private static double ofMachine() throws IOException {
        String line =
                Files.readString(Path.of("/proc/stat")).lines().findFirst().orElseThrow();
        long[] fields = Arrays.stream(line.substring(4).strip().split(" "))
                .limit(8)
                .mapToLong(Long::parseLong)
                .toArray();
        // idle and waiting for the disk is not work
        return (Arrays.stream(fields).sum() - fields[3] - fields[4]) / TICKS_PER_SECOND;
    }
}
