package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person is erased: the grounds of art. 17(1) of the GDPR, letter by letter. */
@Schema(description = "Why a person is erased; GDPR, art. 17(1).")
public enum ErasureBasis implements Term {
    /** Letter a. */
    NO_LONGER_NECESSARY("dane nie są już niezbędne", "no longer necessary"),

    /** Letter b. */
    CONSENT_WITHDRAWN("cofnięcie zgody", "consent withdrawn"),

    /** Letter c. */
    OBJECTION("sprzeciw", "objection"),

    /** Letter d. */
    UNLAWFUL_PROCESSING("przetwarzanie niezgodne z prawem", "unlawful processing"),

    /** Letter e. */
    LEGAL_OBLIGATION("obowiązek prawny", "legal obligation"),

    /** Letter f. */
    COLLECTED_FROM_CHILD("dane zebrane od dziecka", "collected from a child");

    private final String pl;
    private final String en;

    ErasureBasis(String pl, String en) {
        this.pl = pl;
        this.en = en;
    }

    @Override
    public String pl() {
        return pl;
    }

    @Override
    public String en() {
        return en;
    }
}
