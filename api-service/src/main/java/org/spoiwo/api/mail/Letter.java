package org.spoiwo.api.mail;

import java.util.List;

/**
 * A letter as it goes out.
 *
 * @param to the address
 * @param text plain text
 */
public record Letter(String to, String subject, String text, List<Attachment> attachments) {

    /** A file that comes with it. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Attachment(String name, String mediaType, byte[] content) {}

    /** Neither address nor text: what is written out may end up in a log. */
    @Override
    public String toString() {
        return "Letter[…]";
    }
}
