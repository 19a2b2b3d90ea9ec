package org.spoiwo.model.organizations;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Limits;

/** How an organisation is reached: its office, never a private person's. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How the organisation is reached")
public record Contact(
        @Email(message = "{email.syntax}") @Size(max = 254) @Nullable
        String email,

        @Size(max = 50) @Nullable String phone,

        @Pattern(regexp = "https?://\\S+", message = "{url.syntax}") @Size(max = Limits.LINE) @Nullable
        String website) {}
