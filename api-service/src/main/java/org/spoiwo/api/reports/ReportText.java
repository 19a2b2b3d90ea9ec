package org.spoiwo.api.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.model.consultations.ConsultationReport;
import org.spoiwo.model.consultations.ReportEntry;

/**
 * A report in the making or as it was published: the text of everything but the table, and the table line by line, so that
 * a hundred thousand comments are never in memory at once.
 *
 * @param head JSON of the report with an empty table at its end
 * @param lines the table, each line as JSON
 * @param size how many lines there are
 * @param sha256 of an edition
 */
record ReportText(
        String head, Lines lines, int size, @Nullable String sha256) {

    private static final String END = "]}";

    /** The lines of a table, read as they are wanted. */
    @FunctionalInterface
    interface Lines {

        void each(Consumer<String> reader);
    }

    ConsultationReport report() {
        return StoredJson.read(head, ConsultationReport.class);
    }

    /** The lines, understood. */
    void entries(Consumer<ReportEntry> reader) {
        lines.each(line -> reader.accept(StoredJson.read(line, ReportEntry.class)));
    }

    /** The whole as JSON; of an edition, always the same bytes. */
    void write(OutputStream out) {
        try {
            out.write(beginning(head));
            boolean[] first = {true};
            lines.each(line -> {
                try {
                    if (!first[0]) {
                        out.write(',');
                    }
                    first[0] = false;
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.write(END.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256, in hexadecimal, of what {@link #write} writes. */
    String hash() {
        MessageDigest digest = sha256Digest();
        write(new OutputStream() {
            @Override
            public void write(int b) {
                digest.update((byte) b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                digest.update(bytes, offset, length);
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] beginning(String head) {
        if (!head.endsWith("\"comments\":[]}")) {
            throw new IllegalStateException("the table is the last member of a report");
        }
        return head.substring(0, head.length() - END.length()).getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
