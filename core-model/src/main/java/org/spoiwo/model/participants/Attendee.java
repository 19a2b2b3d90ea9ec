package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Limits;

/**
 * Somebody who takes part and has no record of their own: an ordinary participant.
 *
 * @param organization where they come from, in their own words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Somebody who takes part and has no record of their own")
public record Attendee(
        @NotBlank @Size(max = 200) String givenName,
        @NotBlank @Size(max = 200) String familyName,

        @Email(message = "{email.syntax}") @Size(max = 254) @Nullable
        String email,

        @Size(max = 50) @Nullable String phone,
        @Size(max = Limits.NAME) @Nullable String organization) {

    /** Says nothing: what is written out may end up in a log. */
    @Override
    public String toString() {
        return "Attendee[…]";
    }
}
