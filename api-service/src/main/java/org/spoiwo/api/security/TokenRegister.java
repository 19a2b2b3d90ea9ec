package org.spoiwo.api.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spoiwo.api.embedded.CannotStartException;
import org.spoiwo.api.embedded.DataDirectory;
import org.spoiwo.api.embedded.OwnerOnlyFiles;

/**
 * The tokens that were given out, beside the keys that signed them: {@code keys/tokens/<id>.json}.
 *
 * <p>Files rather than a table, so that the command works without the database, and rather than one file, so that commands
 * on several machines do not write over each other. Whoever shares the keys shares the register.
 */
final class TokenRegister {

    private static final String SUFFIX = ".json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // a later version of the service may share the directory
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path folder;

    private TokenRegister(Path folder) {
        this.folder = folder;
    }

    /** @throws CannotStartException if there can be no register */
    static TokenRegister of(DataDirectory directory) {
        Path folder = directory.tokens();
        try {
            return new TokenRegister(OwnerOnlyFiles.directory(folder));
        } catch (IOException e) {
            throw new CannotStartException("Tokens cannot be registered in " + folder + ": " + e, e);
        }
    }

    /** Enters the token, or what has become of it. */
    void enter(TokenEntry entry) {
        try {
            OwnerOnlyFiles.write(file(entry.id()), JSON.writeValueAsString(entry));
        } catch (IOException e) {
            throw new CannotStartException("The token cannot be registered in " + folder + ": " + e, e);
        }
    }

    /**
     * The entry as it is at this moment; none, too, if the text is no id at all.
     *
     * @throws UncheckedIOException if it is there but cannot be read
     */
    Optional<TokenEntry> find(String id) {
        try {
            return read(file(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** From old to new. */
    List<TokenEntry> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(TokenEntry::issued).thenComparing(TokenEntry::id))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStartException("The tokens in " + folder + " cannot be read: " + e, e);
        }
    }

    void forgetExpiredBefore(Instant time) {
        for (TokenEntry entry : all()) {
            if (entry.expires().isBefore(time)) {
                try {
                    Files.deleteIfExists(file(entry.id()));
                } catch (IOException e) {
                    throw new CannotStartException("An old token cannot be deleted in " + folder + ": " + e, e);
                }
            }
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id + SUFFIX);
    }

    private static Optional<TokenEntry> read(Path file) {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), TokenEntry.class));
        } catch (NoSuchFileException notThere) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            // without the content, which the exception would quote
            throw new UncheckedIOException(
                    new IOException(file + " is no entry of a token; delete it, that token is void"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
