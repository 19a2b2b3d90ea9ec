package org.spoiwo.model.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.ErasureBasis;

/**
 * What an erasure did, or would do. The person stays as a pseudonym, so that acts and counts stay true.
 *
 * @param pseudonym what the person is called from now on, everywhere and in the history
 * @param by the account that ordered it
 * @param changed records that named the person
 * @param versions how many versions in the history were rewritten
 * @param reports how many editions of published reports named the person
 */
@Schema(description = "What an erasure did, or would do")
public record Erasure(
        UUID person,
        String pseudonym,
        Instant at,
        String by,
        ErasureBasis basis,
        String reason,
        List<Changed> changed,
        int versions,

        @Schema(description = "Editions of published reports from which the name was taken out")
        int reports) {

    /** A record that named the person. */
    @Schema(name = "ErasedFrom", description = "A record that named the person")
    public record Changed(
            @Schema(implementation = String.class, description = "Its kind, as in paths", examples = "meetings")
            Resource resource,

            UUID id) {}
}
