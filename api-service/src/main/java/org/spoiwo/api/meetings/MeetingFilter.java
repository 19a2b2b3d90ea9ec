package org.spoiwo.api.meetings;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.MeetingForm;
import org.spoiwo.model.vocabulary.MeetingKind;
import org.spoiwo.model.vocabulary.MeetingStatus;
import org.spoiwo.model.vocabulary.Openness;

/** What a list of meetings may be filtered by: OR within a parameter, AND between them. */
public class MeetingFilter {

    @Parameter(
            description = "About one of these regions (ISO 3166-2, e.g. PL-28)",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RegionCode.class))
    @RestQuery
    @Nullable
    List<String> region;

    @Parameter(
            description = "Of one of these kinds",
            schema = @Schema(type = SchemaType.ARRAY, implementation = MeetingKind.class))
    @RestQuery
    @Nullable
    List<String> kind;

    @Parameter(
            description = "In one of these forms",
            schema = @Schema(type = SchemaType.ARRAY, implementation = MeetingForm.class))
    @RestQuery
    @Nullable
    List<String> form;

    @Parameter(
            description = "In one of these states",
            schema = @Schema(type = SchemaType.ARRAY, implementation = MeetingStatus.class))
    @RestQuery
    @Nullable
    List<String> status;

    @Parameter(
            description = "Open in one of these ways",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Openness.class))
    @RestQuery
    @Nullable
    List<String> openness;

    @Parameter(
            description = "Of one of these networks",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> network;

    @Parameter(
            description = "Organised by one of these organisations",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> organizer;

    @Parameter(
            description = "At which one of these people had a part",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> person;

    @Parameter(
            description = "Paid for by, or about, one of these projects",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> project;

    @Parameter(
            description = "Linked with one of these consultations: by it, or by an item of the agenda",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> consultation;

    @Parameter(
            description = "That refer to one of these documents",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> document;

    @Parameter(description = "Words to look for, in any inflection, with or without Polish letters")
    @RestQuery
    @Nullable
    String q;

    @Parameter(
            description = "On or after this day, as far as the dates known allow",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @RestQuery
    @Nullable
    String from;

    @Parameter(
            description = "On or before this day, as far as the dates known allow",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @RestQuery
    @Nullable
    String to;

    @Parameter(
            description = "With from or to: also those whose year is not known",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @Nullable
    String undated;
}
