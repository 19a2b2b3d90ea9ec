package org.spoiwo.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.spoiwo.api.embedded.CannotStartException;
import org.spoiwo.api.embedded.DataDirectory;
import org.spoiwo.api.embedded.OwnerOnlyFiles;

/**
 * The key pairs in the data directory: the newest signs, all of them verify.
 *
 * <p>A key is one file, named by its number: {@code 1.pem}, later {@code 2.pem}. Keys come and go while the service runs: an
 * unknown one makes it look into the directory, and one whose file is gone no longer counts.
 */
public final class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);

    private static final String SUFFIX = ".pem";

    private final Path folder;

    /** From old to new; replaced as a whole. */
    private volatile List<KeyFile> files;

    private SigningKeys(Path folder, List<KeyFile> files) {
        this.folder = folder;
        this.files = files;
    }

    /** A key, and where and when it was read. */
    private record KeyFile(Path path, FileTime changed, SigningKey key) {

        static Optional<KeyFile> read(Path path) {
            try {
                // the time first: what changes in between is read again
                FileTime changed = Files.getLastModifiedTime(path);
                return Optional.of(new KeyFile(path, changed, SigningKey.ofPem(Files.readString(path))));
            } catch (NoSuchFileException retiredJustNow) {
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(path.getFileName() + " does not hold a key", e);
            }
        }

        boolean isStillThere() {
            try {
                return Files.getLastModifiedTime(path).equals(changed);
            } catch (IOException gone) {
                return false;
            }
        }
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    /**
     * The keys of the data directory; where there is none yet, the first is made.
     *
     * @throws CannotStartException if they cannot be read or made
     */
    public static SigningKeys of(DataDirectory directory) {
        Path folder = directory.keys();
        return orCannotStart(folder, () -> {
            OwnerOnlyFiles.directory(folder);
            List<KeyFile> found = read(folder);
            return new SigningKeys(folder, found.isEmpty() ? createFirst(folder) : found);
        });
    }

    /** The key that signs. */
    SigningKey newest() {
        List<KeyFile> now = files;
        return now.get(now.size() - 1).key();
    }

    /** The key of that name, if it is one of ours at this moment. */
    Optional<SigningKey> withId(String id) {
        return known(id).or(() -> {
            lookAgain();
            return known(id);
        });
    }

    /** From old to new. */
    List<String> ids() {
        return files.stream().map(file -> file.key().id()).toList();
    }

    /** Makes a key that signs from now on. */
    SigningKey rotate() {
        return orCannotStart(folder, () -> {
            files = locked(folder, () -> {
                create(
                        folder,
                        1
                                + read(folder).stream()
                                        .mapToInt(file -> number(file.path()))
                                        .max()
                                        .orElse(0));
                return read(folder);
            });
            return newest();
        });
    }

    /** Voids the key and what it signed; the private half is gone, too. Not for the newest, without which nothing signs. */
    void retire(String id) {
        orCannotStart(
                folder,
                () -> locked(folder, () -> {
                    for (KeyFile file : read(folder)) {
                        if (file.key().id().equals(id)) {
                            Files.delete(file.path());
                        }
                    }
                    files = read(folder);
                    return files;
                }));
    }

    private Optional<SigningKey> known(String id) {
        return files.stream()
                .filter(file -> file.key().id().equals(id) && file.isStillThere())
                .map(KeyFile::key)
                .findFirst();
    }

    /** A file that is no key must not end requests: what was known before still counts. */
    private void lookAgain() {
        try {
            files = read(folder);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            LOG.errorf("New signing keys in %s cannot be read: %s", folder, e);
        }
    }

    /** A token command and a starting service may both come here at the same time, and must end up with the same key. */
    private static List<KeyFile> createFirst(Path folder) throws IOException {
        return locked(folder, () -> {
            if (read(folder).isEmpty()) {
                create(folder, 1);
            }
            return read(folder);
        });
    }

    private static void create(Path folder, int number) throws IOException {
        OwnerOnlyFiles.write(
                folder.resolve(number + SUFFIX), SigningKey.generate().toPem());
    }

    /** The file lock keeps processes apart, {@code synchronized} the threads of one. */
    private static synchronized <T> T locked(Path folder, Step<T> step) throws IOException {
        try (FileChannel channel = OwnerOnlyFiles.open(folder.resolve("lock"));
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("The lock was lost");
            }
            return step.take();
        }
    }

    private static <T> T orCannotStart(Path folder, Step<T> step) {
        try {
            return step.take();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new CannotStartException("The signing keys in " + folder + " cannot be used: " + e, e);
        }
    }

    private static List<KeyFile> read(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.getFileName().toString().matches("[0-9]{1,9}\\.pem"))
                    .sorted(Comparator.comparingInt(SigningKeys::number))
                    .flatMap(path -> KeyFile.read(path).stream())
                    .toList();
        }
    }

    private static int number(Path path) {
        String name = path.getFileName().toString();
        return Integer.parseInt(name.substring(0, name.length() - SUFFIX.length()));
    }
}
