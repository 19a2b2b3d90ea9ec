package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of a JSON Patch (RFC 6902, section 4).
 *
 * @param op {@code add}, {@code remove} or {@code replace}: the words of the RFC, in its spelling
 * @param path JSON Pointer of what it is done to
 * @param value what stands there afterwards, any JSON; absent for {@code remove}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One step of a JSON Patch (RFC 6902)")
public record PatchOperation(
        @Schema(enumeration = {"add", "remove", "replace"}) String op,

        @Schema(description = "JSON Pointer of what it is done to", examples = "/locality")
        String path,

        @Schema(description = "What stands there afterwards, any JSON; absent for remove") @Nullable
        Object value) {}
