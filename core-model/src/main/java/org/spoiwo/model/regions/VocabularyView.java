package org.spoiwo.model.regions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vocabulary with its terms, labelled in the language asked for and in both languages. */
@Schema(name = "Vocabulary", description = "A vocabulary with its terms")
public record VocabularyView(
        @Schema(examples = "meetingKind") String name, String label, List<TermView> terms) {

    /** A term of the vocabulary. */
    @Schema(name = "Term", description = "A term of a vocabulary")
    public record TermView(
            @Schema(examples = "COMMITTEE_SESSION") String code, String label, String labelPl, String labelEn) {}
}
