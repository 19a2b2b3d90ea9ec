package org.spoiwo.api.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to use a data directory, which one process has at a time and which ends with it, however it ends. */
final class DirectoryLock implements AutoCloseable {

    /**
     * Locks of this process. The system gives a process's lock on a file back as soon as it closes any channel to that
     * file, so a second attempt from here must not even open it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock acquire(DataDirectory directory) throws IOException {
        Path file = directory.lock();
        if (!HELD.add(file)) {
            throw inUse(directory, Long.toString(ProcessHandle.current().pid()));
        }
        boolean acquired = false;
        try {
            FileChannel channel = OwnerOnlyFiles.open(file);
            if (channel.tryLock() == null) {
                String holder = text(channel);
                channel.close();
                throw inUse(directory, holder);
            }
            channel.truncate(0);
            channel.write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
            acquired = true;
            return new DirectoryLock(file, channel);
        } finally {
            if (!acquired) {
                HELD.remove(file);
            }
        }
    }

    private static CannotStartException inUse(DataDirectory directory, String holder) {
        return new CannotStartException("The data directory " + directory + " is in use by another Spoiwo (process "
                + holder
                + "). Two services cannot share it: stop the other one, or give this one a directory of its own"
                + " with SPOIWO_DATA_DIR, or let both use one MariaDB server with QUARKUS_DATASOURCE_JDBC_URL.");
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(32);
        channel.read(buffer, 0);
        return UTF_8.decode(buffer.flip()).toString();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(file);
        }
    }
}
