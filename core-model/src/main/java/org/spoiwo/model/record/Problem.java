package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What went wrong and how to put it right (RFC 9457, {@code application/problem+json}). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong and how to put it right (RFC 9457)")
public record Problem(
        @Schema(description = "Kind of problem, a documented address")
        URI type,

        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,

        @Schema(description = "Names this occurrence in the server's log")
        String traceId,

        List<InputError> errors) {

    public Problem {
        errors = Lists.orEmpty(errors);
    }

    /**
     * One thing to correct: in the body ({@code pointer}), in the query or path ({@code parameter}), or in a header.
     *
     * @param code stable, for programs
     * @param message for people, in the language asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "One thing to correct: in the body, the query or path, or a header")
    public record InputError(
            @Schema(description = "JSON Pointer into the body (RFC 6901)") @Nullable
            String pointer,

            @Nullable String parameter,
            @Nullable String header,
            String code,
            String message) {}
}
