package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What makes a meeting accessible.
 *
 * <p>After the Act of 19 July 2019 on accessibility for persons with special needs, art. 6.
 */
@Schema(description = "What makes a meeting accessible.")
public enum AccessibilityFeature implements Term {
    /** An interpreter is present or online. */
    SIGN_LANGUAGE("tłumaczenie na język migowy", "sign language"),

    /** Or another system for hearing aids. */
    INDUCTION_LOOP("pętla indukcyjna", "induction loop"),

    /** To the building and the room. */
    STEP_FREE("dostęp bez schodów", "step-free access"),

    /** What is said can be read at once. */
    CAPTIONS("napisy", "captions"),

    /** It can be followed from elsewhere. */
    LIVE_STREAM("transmisja na żywo", "live stream"),

    /** ETR materials. */
    EASY_TO_READ("tekst łatwy do czytania", "easy-to-read text"),

    /** What is shown is described. */
    AUDIO_DESCRIPTION("audiodeskrypcja", "audio description"),

    /** The venue lets them in. */
    ASSISTANCE_DOG("wstęp z psem asystującym", "assistance dogs welcome"),

    /** Materials work with assistive technology. */
    ACCESSIBLE_DOCUMENTS("dostępne dokumenty", "accessible documents"),

    /** Into another spoken language. */
    TRANSLATION("tłumaczenie na inny język", "interpretation");

    private final String pl;
    private final String en;

    AccessibilityFeature(String pl, String en) {
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
