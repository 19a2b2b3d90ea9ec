package org.spoiwo.model.regions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.value.RegionCode;

/** A voivodeship with its codes and names; {@code code} is ISO 3166-2. */
@Schema(description = "A voivodeship with its codes and names")
public record Region(
        @Schema(examples = "PL-28") RegionCode code,
        @Schema(examples = "28") String teryt,
        List<String> nuts2,
        @Schema(description = "In the language asked for") String name,
        @Schema(examples = "warmińsko-mazurskie") String namePl,
        @Schema(examples = "Warmian-Masurian") String nameEn) {}
