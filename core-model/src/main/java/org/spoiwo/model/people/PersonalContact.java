package org.spoiwo.model.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a person is reached. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How a person is reached")
public record PersonalContact(
        @Email(message = "{email.syntax}") @Size(max = 254) @Nullable
        String email,

        @Size(max = 50) @Nullable String phone) {

    /** Says nothing: what is written out may end up in a log. */
    @Override
    public String toString() {
        return "PersonalContact[…]";
    }
}
