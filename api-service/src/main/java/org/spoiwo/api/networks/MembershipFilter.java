package org.spoiwo.api.networks;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.MembershipStage;
import org.spoiwo.model.vocabulary.SeatGroup;

/** What a roster may be filtered by: OR within a parameter, AND between them. */
public class MembershipFilter {

    @Parameter(
            description =
                    "The roster of this day: who may have been a member then, by the days of the membership, or else"
                            + " those of its term. Applicants are not on it",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @RestQuery
    @Nullable
    String on;

    @Parameter(
            description = "Of one of these organisations",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> organization;

    @Parameter(
            description = "Of one of these people",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> person;

    @Parameter(
            description = "In one of these roles",
            schema = @Schema(type = SchemaType.ARRAY, implementation = MembershipRole.class))
    @RestQuery
    @Nullable
    List<String> role;

    @Parameter(
            description = "Whose last known step on the way to membership is one of these",
            schema = @Schema(type = SchemaType.ARRAY, implementation = MembershipStage.class))
    @RestQuery
    @Nullable
    List<String> stage;

    @Parameter(
            description = "In a seat of one of these groups",
            schema = @Schema(type = SchemaType.ARRAY, implementation = SeatGroup.class))
    @RestQuery
    @Nullable
    List<String> seatGroup;
}
