package org.spoiwo.model.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;

/**
 * A figure about the sector in a region, as a study states it.
 *
 * @param measure what is counted, e.g. active social economy entities
 * @param asOf the day or year the figure is about
 * @param caveat what the study itself says against reading the figure too literally
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A figure about the sector in a region")
public record SectorFigure(
        @Nullable RegionCode region,
        @NotBlank @Size(max = Limits.NAME) String measure,
        @NotNull @Valid Count count,
        @Nullable PartialDate asOf,
        @Size(max = Limits.LINE) @Nullable String caveat) {}
