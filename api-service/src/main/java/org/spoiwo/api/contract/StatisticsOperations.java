package org.spoiwo.api.contract;

import static org.spoiwo.api.contract.Failure.BAD_REQUEST;
import static org.spoiwo.api.contract.Failure.UNAUTHORIZED;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.statistics.MembershipCount;
import org.spoiwo.model.statistics.MembershipDimension;
import org.spoiwo.model.statistics.NetworkStatistics;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.MembershipRole;

/** Counts that name nobody. */
final class StatisticsOperations {

    private final Answers answers;
    private final SampleRecords samples;

    StatisticsOperations(Answers answers, SampleRecords samples) {
        this.answers = answers;
        this.samples = samples;
    }

    void describe(Paths paths) {
        Operation networks =
                paths.getPathItem(Routes.API + "/statistics/networks").getGET();
        answers.example(
                "NetworkStatistics",
                "Two regions by role; the substitutes of one are few, and so four numbers are withheld",
                samples.plain(new NetworkStatistics(
                        LocalDate.of(2020, 11, 4),
                        List.of(MembershipDimension.REGION, MembershipDimension.ROLE),
                        List.of(
                                count("PL-20", MembershipRole.MEMBER),
                                count("PL-20", MembershipRole.SUBSTITUTE),
                                count("PL-28", MembershipRole.MEMBER),
                                count("PL-28", MembershipRole.SUBSTITUTE)))));
        answers.success(networks, "200", "The counts", "NetworkStatistics", "NetworkStatistics", Headers.ETAG);
        answers.empty(networks, "304", "Not changed");
        answers.failures(networks, BAD_REQUEST, UNAUTHORIZED);
    }

    private static MembershipCount count(String region, MembershipRole role) {
        return new MembershipCount(null, List.of(RegionCode.of(region)), null, null, role, null, 12, 3, null, true);
    }
}
