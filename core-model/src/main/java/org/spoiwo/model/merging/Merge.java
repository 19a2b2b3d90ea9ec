package org.spoiwo.model.merging;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.record.Resource;

/**
 * What a merge did, or would do.
 *
 * @param kept the record that stays
 * @param version its version now
 * @param merged the record that went; its address leads to the other, its history can be read on
 * @param changed records that referred to the one that went, and refer to the other now
 */
@Schema(description = "What a merge did, or would do")
public record Merge(UUID kept, int version, UUID merged, List<Changed> changed) {

    /** A record that refers to the one kept from now on. */
    @Schema(name = "MergeChange", description = "A record that refers to the one kept from now on")
    public record Changed(
            @Schema(implementation = String.class, description = "Its kind, as in paths", examples = "meetings")
            Resource resource,

            UUID id) {}
}
