package org.spoiwo.api.attachments;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What files may come with comments, told by what is in them: what is claimed of a file is worth nothing. */
enum AttachmentType {
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    ODT("application/vnd.oasis.opendocument.text", ".odt"),
    PNG("image/png", ".png"),
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    TEXT("text/plain", ".txt");

    /** For people. */
    static final String NAMES = "PDF, DOCX, ODT, PNG, JPEG, TXT (UTF-8)";

    private static final byte[] PDF_START = ascii("%PDF-");
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** OpenDocument 1.2, part 3, 3.3: the first file, as it is, so that it stands in a fixed place. */
    private static final byte[] ODT_AT_30 = ascii("mimetypeapplication/vnd.oasis.opendocument.text");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t\\f]]");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> endings;

    AttachmentType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** The name with an ending that opens it as what it is: a text that is called run.bat would be run. */
    String named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(small::endsWith) ? name : name + endings.get(0);
    }

    /** Nothing when it is none of these. */
    static Optional<AttachmentType> of(byte[] content) {
        if (startsWith(content, 0, PDF_START)) {
            return Optional.of(PDF);
        }
        if (startsWith(content, 0, PNG_START)) {
            return Optional.of(PNG);
        }
        if (startsWith(content, 0, JPEG_START)) {
            return Optional.of(JPEG);
        }
        if (startsWith(content, 0, ZIP_START)) {
            return zipped(content);
        }
        return isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    private static Optional<AttachmentType> zipped(byte[] content) {
        List<String> files = filesIn(content);
        boolean hasMacros = files.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("basic/"));
        if (hasMacros) {
            return Optional.empty();
        }
        if (startsWith(content, 30, ODT_AT_30) && files.contains("content.xml")) {
            return Optional.of(ODT);
        }
        return files.contains("[Content_Types].xml") && files.contains("word/document.xml")
                ? Optional.of(DOCX)
                : Optional.empty();
    }

    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xffff;

    /** By the directory at the end of the archive (PKWARE APPNOTE 4.3.12, 4.3.16): nothing is unpacked. */
    private static List<String> filesIn(byte[] content) {
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = content.length - END_SIZE;
        int first = Math.max(0, end - LONGEST_COMMENT);
        while (end >= first && zip.getInt(end) != 0x06054b50) {
            end--;
        }
        List<String> files = new ArrayList<>();
        if (end < first) {
            return files;
        }
        int at = zip.getInt(end + 16);
        for (int i = zip.getShort(end + 10) & 0xffff; i > 0; i--) {
            if (at < 0 || at > content.length - ENTRY_SIZE || zip.getInt(at) != 0x02014b50) {
                return List.of();
            }
            int name = zip.getShort(at + 28) & 0xffff;
            if (at + ENTRY_SIZE + name > content.length) {
                return List.of();
            }
            files.add(new String(content, at + ENTRY_SIZE, name, StandardCharsets.UTF_8));
            at += ENTRY_SIZE + name + (zip.getShort(at + 30) & 0xffff) + (zip.getShort(at + 32) & 0xffff);
        }
        return files;
    }

    private static boolean isText(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !CONTROL.matcher(text).find();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] content, int at, byte[] start) {
        return content.length >= at + start.length
                && Arrays.equals(content, at, at + start.length, start, 0, start.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
