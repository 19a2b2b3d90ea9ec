package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/**
 * The answer to a registration.
 *
 * @param status {@code CONFIRMED} with a place, {@code WAIT_LISTED} without
 * @param position on the waiting list, the first is 1
 * @param cancelUrl private link that shows the registration, and takes it back with {@code DELETE}; absent when nothing was
 *     registered: in a dry run
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The answer to a registration")
public record RegistrationReceipt(
        ParticipationStatus status,

        @Schema(description = "On the waiting list, the first is 1") @Nullable
        Integer position,

        @Schema(
                format = "uri",
                description = "Private link: GET shows the registration, DELETE takes it back. Absent in a dry run")
        @Nullable
        String cancelUrl) {

    /** Without the link, which is for its holder alone. */
    @Override
    public String toString() {
        return "RegistrationReceipt[" + status + "]";
    }
}
