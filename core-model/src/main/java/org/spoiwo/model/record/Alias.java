package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.AliasKind;

/** Another name of the same thing: abbreviation, former name, translation, or a spelling found in a source. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Another name of the same thing")
public record Alias(
        @NotBlank @Size(max = Limits.NAME) @Schema(examples = "RKRES")
        String name,

        @Nullable AliasKind kind,

        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "{language.syntax}") @Nullable
        String language) {}
