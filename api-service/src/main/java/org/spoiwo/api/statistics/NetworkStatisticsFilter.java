package org.spoiwo.api.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.model.statistics.MembershipDimension;
import org.spoiwo.model.statistics.NetworkStatistics;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.NetworkKind;
import org.spoiwo.model.vocabulary.OrganizationKind;

/** Which members are counted, and by what: OR within a parameter, AND between them. */
public class NetworkStatisticsFilter {

    @Parameter(
            description = "Count by this, and by all of them together when repeated; without any, one total",
            schema = @Schema(type = SchemaType.ARRAY, implementation = MembershipDimension.class))
    @RestQuery
    @Nullable
    List<String> groupBy;

    @Parameter(
            description = "Who may have been a member on this day; without it, all who are or were",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @RestQuery
    @Nullable
    String on;

    @Parameter(
            description = "In one of these networks",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> network;

    @Parameter(
            description = "In networks about one of these regions",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RegionCode.class))
    @RestQuery
    @Nullable
    List<String> region;

    @Parameter(
            description = "In networks of one of these kinds",
            schema = @Schema(type = SchemaType.ARRAY, implementation = NetworkKind.class))
    @RestQuery
    @Nullable
    List<String> networkKind;

    @Parameter(
            description = "Organisations of one of these kinds, and those who sit for one",
            schema = @Schema(type = SchemaType.ARRAY, implementation = OrganizationKind.class))
    @RestQuery
    @Nullable
    List<String> organizationKind;

    @Parameter(
            description = "In one of these roles",
            schema = @Schema(type = SchemaType.ARRAY, implementation = MembershipRole.class))
    @RestQuery
    @Nullable
    List<String> role;

    NetworkStatistics of(MembershipStatistics statistics) {
        QueryParameters query = new QueryParameters();
        List<MembershipDimension> groupedBy = query.enums("groupBy", groupBy, MembershipDimension.class);
        LocalDate day = query.date("on", on);
        Map<MembershipDimension, List<String>> wanted = new EnumMap<>(MembershipDimension.class);
        want(MembershipDimension.NETWORK, query.ids("network", network), wanted);
        want(MembershipDimension.REGION, query.regions("region", region), wanted);
        want(MembershipDimension.NETWORK_KIND, query.enums("networkKind", networkKind, NetworkKind.class), wanted);
        want(
                MembershipDimension.ORGANIZATION_KIND,
                query.enums("organizationKind", organizationKind, OrganizationKind.class),
                wanted);
        want(MembershipDimension.ROLE, query.enums("role", role, MembershipRole.class), wanted);
        query.refuseIfWrong();
        return statistics.count(day, Set.copyOf(groupedBy), wanted);
    }

    private static void want(
            MembershipDimension dimension, List<?> values, Map<MembershipDimension, List<String>> wanted) {
        if (!values.isEmpty()) {
            wanted.put(dimension, values.stream().map(Object::toString).toList());
        }
    }
}
