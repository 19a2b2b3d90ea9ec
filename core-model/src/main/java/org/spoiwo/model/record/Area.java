package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.TerytCode;

/** An area that is no voivodeship: a subregion of a programme, a macro-region, a powiat or gmina by its TERYT code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An area that is no voivodeship: a programme's subregion, a macro-region, a powiat or gmina")
public record Area(
        @NotBlank @Size(max = Limits.NAME) String name,
        @Nullable TerytCode teryt) {}
