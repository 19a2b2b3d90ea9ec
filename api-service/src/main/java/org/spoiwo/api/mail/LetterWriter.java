package org.spoiwo.api.mail;

import java.util.Optional;
import java.util.UUID;

/** A feature that puts its letters into words, when they are about to go. */
public interface LetterWriter {

    /** Whether it is one of the feature's kinds of letter. */
    boolean writes(String kind);

    /**
     * @param kind one of the feature's kinds of letter
     * @param about the record the letter is about
     * @param recipient {@linkplain MailAddress#hash hash} of the address, of letters that go to many; else empty
     * @return nothing when there is nobody to write to any longer
     */
    Optional<Letter> write(String kind, UUID about, String recipient);
}
