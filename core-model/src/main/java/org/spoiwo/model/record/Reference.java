package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Points at another record. Which kind it must be is said where it is used ({@link RefersTo}). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A reference to another record")
public record Reference(
        @NotNull @Schema(description = "Id of the record referred to")
        UUID id,

        @Schema(description = "Its name, filled in by the server and ignored on input", readOnly = true) @Nullable
        String name)
        implements Refers {

    public static Reference to(UUID id) {
        return new Reference(id, null);
    }

    /** A reference, unless there is no id. */
    public static @Nullable Reference orNull(@Nullable UUID id, @Nullable String name) {
        return id == null ? null : new Reference(id, name);
    }
}
