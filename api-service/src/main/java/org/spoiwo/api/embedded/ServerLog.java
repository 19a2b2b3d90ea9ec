package org.spoiwo.api.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the server has logged since a moment, for the message that says why it did not start. */
final class ServerLog {

    private static final int LAST_LINES = 12;

    private final Path file;
    private final long begin;

    private ServerLog(Path file, long begin) {
        this.file = file;
        this.begin = begin;
    }

    static ServerLog fromNow(DataDirectory directory) {
        Path file = directory.serverLog();
        return new ServerLog(file, file.toFile().length());
    }

    boolean says(String words) throws IOException {
        return text().contains(words);
    }

    /** The errors, or the last lines where none is called one. */
    String excerpt() throws IOException {
        List<String> lines = text().lines().toList();
        List<String> errors =
                lines.stream().filter(line -> line.contains("ERROR")).toList();
        List<String> telling = errors.isEmpty() ? lines : errors;
        return "Its log, " + file + ", says:\n"
                + String.join("\n", telling.subList(Math.max(0, telling.size() - LAST_LINES), telling.size()));
    }

    private String text() throws IOException {
        if (Files.notExists(file)) {
            return "";
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(Math.max(0, channel.size() - begin), 1 << 20));
            channel.read(buffer, begin);
            return UTF_8.decode(buffer.flip()).toString();
        }
    }
}
