package org.spoiwo.api.documents;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.DocumentKind;
import org.spoiwo.model.vocabulary.DocumentStatus;

/** What a list of documents may be filtered by: OR within a parameter, AND between them. */
public class DocumentFilter {

    @Parameter(
            description = "About one of these regions (ISO 3166-2, e.g. PL-28)",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RegionCode.class))
    @RestQuery
    @Nullable
    List<String> region;

    @Parameter(
            description = "Of one of these kinds",
            schema = @Schema(type = SchemaType.ARRAY, implementation = DocumentKind.class))
    @RestQuery
    @Nullable
    List<String> kind;

    @Parameter(
            description = "In one of these states",
            schema = @Schema(type = SchemaType.ARRAY, implementation = DocumentStatus.class))
    @RestQuery
    @Nullable
    List<String> status;

    @Parameter(
            description = "Of one of these projects",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> project;

    @Parameter(
            description = "By one of these people or organisations",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> author;

    @Parameter(
            description = "That one of these meetings refers to",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> meeting;

    @Parameter(description = "Words to look for, in any inflection, with or without Polish letters")
    @RestQuery
    @Nullable
    String q;
}
