package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.ActKind;

/** A legal act something rests on: kind, number, the organ that passed it, and its date. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A legal act something rests on")
public record Act(
        @Nullable ActKind kind,
        @Size(max = Limits.NAME) @Nullable String title,
        @Size(max = Limits.NAME) @Nullable String number,
        @Size(max = Limits.NAME) @Nullable String organ,
        @Nullable PartialDate date) {}
