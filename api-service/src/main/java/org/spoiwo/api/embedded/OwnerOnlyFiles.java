package org.spoiwo.api.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** Files and directories that nobody but their owner can read, from the moment they exist. */
public final class OwnerOnlyFiles {

    private OwnerOnlyFiles() {}

    /** Makes the directory and its missing parents; leaves the permissions of those that exist as they are. */
    public static Path directory(Path directory) throws IOException {
        // a link to a directory is one, but createDirectories() would refuse it
        return Files.isDirectory(directory) ? directory : Files.createDirectories(directory, permissions("rwx------"));
    }

    /** Puts the text in place in one step: a reader finds all of it or none, also after a crash. */
    public static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".new");
        Files.createFile(draft, permissions("rw-------"));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Opens the file for writing and locking, and makes it if need be; what is in it stays. */
    public static FileChannel open(Path file) throws IOException {
        if (Files.notExists(file)) {
            try {
                Files.createFile(file, permissions("rw-------"));
            } catch (FileAlreadyExistsException madeByAnotherProcess) {
                // as good as made here
            }
        }
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    static void deleteTree(Path top) throws IOException {
        if (Files.notExists(top)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
