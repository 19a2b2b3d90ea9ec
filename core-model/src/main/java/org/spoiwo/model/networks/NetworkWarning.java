package org.spoiwo.model.networks;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;

/**
 * Something in a network or its roster that is odd, and may be true all the same.
 *
 * @param code stable code of the rule
 * @param message in the caller's language
 * @param pointer JSON Pointer of the place in the network; absent when it is a membership
 * @param member the membership it is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something in a network or its roster that is odd, and may be true all the same")
public record NetworkWarning(
        @Schema(examples = "warning.seatOverfull") String code,
        String message,
        @Nullable String pointer,
        @RefersTo(Resource.MEMBERSHIPS) @Nullable Reference member) {}
