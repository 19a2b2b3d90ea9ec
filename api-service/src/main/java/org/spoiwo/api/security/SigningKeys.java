package org.spoiwo.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spoiwo.api.embedded.CannotStartException;
import org.spoiwo.api.embedded.DataDirectory;
import org.spoiwo.api.embedded.OwnerOnlyFiles;

/**
 * The key pairs in the data directory: the newest signs, all of them verify.
 *
 * <p>A key is one file, named by its number: {@code 1.pem}, later {@code 2.pem}. Taking an old file away withdraws the
 * tokens that its key signed.
 */
public final class SigningKeys {

    private static final String SUFFIX = ".pem";

    /** From old to new, never empty. */
    private final List<SigningKey> keys;

    private SigningKeys(List<SigningKey> keys) {
        this.keys = keys;
    }

    /**
     * The keys of the data directory; where there is none yet, the first is made.
     *
     * @throws CannotStartException if they cannot be read or made
     */
    public static SigningKeys of(DataDirectory directory) {
        Path folder = directory.keys();
        try {
            OwnerOnlyFiles.directory(folder);
            List<SigningKey> found = read(folder);
            return new SigningKeys(found.isEmpty() ? createFirst(folder) : found);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new CannotStartException("The signing keys in " + folder + " cannot be used: " + e, e);
        }
    }

    /**
     * A token command and a starting service may both come here at the same time, and must end up with the same key.
     * The file lock keeps processes apart, {@code synchronized} the threads of one.
     */
    private static synchronized List<SigningKey> createFirst(Path folder) throws IOException {
        try (FileChannel channel = OwnerOnlyFiles.open(folder.resolve("lock"));
                FileLock lock = channel.lock()) {
            List<SigningKey> found = read(folder);
            if (found.isEmpty() && lock.isValid()) {
                OwnerOnlyFiles.write(
                        folder.resolve(1 + SUFFIX), SigningKey.generate().toPem());
                return read(folder);
            }
            return found;
        }
    }

    private static List<SigningKey> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9]{1,9}\\.pem"))
                    .sorted(Comparator.comparingInt(SigningKeys::number))
                    .map(SigningKeys::readKey)
                    .toList();
        }
    }

    private static int number(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name.substring(0, name.length() - SUFFIX.length()));
    }

    private static SigningKey readKey(Path file) {
        try {
            return SigningKey.ofPem(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file.getFileName() + " does not hold a key", e);
        }
    }

    /** The key that signs. */
    SigningKey newest() {
        return keys.get(keys.size() - 1);
    }

    /** The key of that name, if it is one of ours. */
    Optional<SigningKey> withId(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
