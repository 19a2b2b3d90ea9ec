package org.spoiwo.model.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.DocumentKind;
import org.spoiwo.model.vocabulary.DocumentStatus;
import org.spoiwo.model.vocabulary.Visibility;

/** A document as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A document as a list shows it")
public record DocumentSummary(
        UUID id,
        String title,
        @Nullable DocumentKind kind,
        @Nullable DocumentStatus status,
        @Nullable String language,
        @Nullable PartialDate date,
        List<RegionCode> regions,
        Visibility visibility) {}
