package org.spoiwo.api.networks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.Office;
import org.spoiwo.model.networks.Officers;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.OfficeKind;

/** Which officers of a network are asked for: OR within a parameter, AND between them. */
public class OfficerFilter {

    @Parameter(
            description =
                    "Who may have held an office on this day, by the days of the office, or else by those of its term",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @RestQuery
    @Nullable
    String on;

    @Parameter(
            description = "In one of these offices",
            schema = @Schema(type = SchemaType.ARRAY, implementation = OfficeKind.class))
    @RestQuery
    @Nullable
    List<String> office;

    @Parameter(
            description = "One of these people or organisations",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> officer;

    /** Those of the network that are asked for, in its order. */
    Officers of(Network network) {
        QueryParameters query = new QueryParameters();
        LocalDate day = query.date("on", on);
        List<OfficeKind> offices = query.enums("office", office, OfficeKind.class);
        List<UUID> officers = query.ids("officer", officer);
        query.refuseIfWrong();
        return new Officers(network.offices().stream()
                .filter(held -> day == null || network.periodOf(held).includes(day))
                .filter(held -> offices.isEmpty() || offices.contains(held.office()))
                .filter(held -> officers.isEmpty() || holders(held).anyMatch(officers::contains))
                .toList());
    }

    private static Stream<UUID> holders(Office held) {
        return Stream.concat(Stream.ofNullable(held.person()), Stream.ofNullable(held.organization()))
                .map(Reference::id);
    }
}
