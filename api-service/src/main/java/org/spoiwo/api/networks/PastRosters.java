package org.spoiwo.api.networks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.history.PastRecords;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.networks.MembershipSummary;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.record.References;

/** Rosters as they were recorded at some instant. */
@ApplicationScoped
class PastRosters {

    private final PastRecords past;
    private final Memberships memberships;

    PastRosters(PastRecords past, Memberships memberships) {
        this.past = past;
        this.memberships = memberships;
    }

    /** Four statements: the network now and then, the memberships, and the names in them. */
    Page<MembershipSummary> asOf(
            UUID network, Instant instant, MembershipFilter filter, ListParameters list, Caller caller) {
        past.demandReadable(Network.class, network, caller);
        past.demandThere(network, instant, caller);
        Page<PastMembership> page = memberships.pageAsOf(network, instant, filter, list, caller);
        List<Membership> recorded =
                page.items().stream().map(PastMembership::record).toList();
        References.Reader shown = past.shown(recorded.stream(), caller);
        return new Page<>(
                recorded.stream()
                        .map(MembershipSummary::of)
                        .map(summary -> References.named(summary, shown))
                        .toList(),
                page.nextCursor(),
                page.total());
    }
}
