package org.spoiwo.api.agenda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.meetings.AgendaItemSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.vocabulary.AgendaItemKind;
import org.spoiwo.model.vocabulary.OrganizationKind;

/** Agenda items across meetings, and how they are found. */
@ApplicationScoped
public class AgendaItems implements PanacheRepositoryBase<AgendaItemEntity, UUID> {

    /** Either way, the items of a meeting stand in the order of its agenda. */
    private static final List<SortOrder<AgendaItemRow>> ORDERS = List.of(
            SortOrder.byUniqueText("-meetingDate", "a.latestFirstKey", AgendaItemRow::latestFirstKey),
            SortOrder.byUniqueText("meetingDate", "a.sortKey", AgendaItemRow::sortKey));

    /** One statement, names included. */
    Page<AgendaItemSummary> page(AgendaItemFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        List<OrganizationKind> track = query.enums("track", filter.track, OrganizationKind.class);
        ListQuery<AgendaItemRow> items = ListQuery.of(
                        AgendaItemRow.class,
                        "new org.spoiwo.api.agenda.AgendaItemRow(a.id, m.id, m.title, m.startDate, a.sortKey, a.latestFirstKey,"
                                + " a.parentId, a.content, " + namesIn(sight) + ", m.visibility)",
                        "AgendaItemEntity a join MeetingEntity m on m.id = a.meetingId")
                .in(sight, "m")
                .classified("m.id", Index.Facet.REGION, query.regions("region", filter.region))
                .in("a.meetingId", "meeting", query.ids("meeting", filter.meeting))
                .in("a.kind", "kind", query.enums("kind", filter.kind, AgendaItemKind.class))
                .refersFromPart("a.id", query.ids("person", filter.person))
                .refersFromPart("a.id", query.ids("organization", filter.organization))
                .refersFromPart("a.id", query.ids("project", filter.project))
                .refersFromPart("a.id", query.ids("consultation", filter.consultation))
                .refersFromPart("a.id", query.ids("document", filter.document))
                .refersTo("m.id", "networks", query.ids("network", filter.network))
                .matchingIn("a.searchText", query.search("q", filter.q))
                .overlapping(
                        "m.earliest",
                        "m.latest",
                        query.date("from", filter.from),
                        query.date("to", filter.to),
                        query.flag("undated", filter.undated));
        if (!track.isEmpty()) {
            items.join("join a.track tracked").where("tracked in :track").with("track", track);
        }
        Page<AgendaItemRow> rows = items.page(getEntityManager(), query, list, false, ORDERS);
        return new Page<>(rows.items().stream().map(AgendaItemRow::summary).toList(), rows.nextCursor(), rows.total());
    }

    /** The names of those an item refers to, as far as the caller may see them, each with its id before it. */
    private static String namesIn(Sight sight) {
        return "(select listagg(concat(cast(f.targetId as string), ' ', t.name), '" + AgendaItemRow.SEPARATOR + "')"
                + " from ReferenceEntity f join RecordEntity t on t.id = f.targetId"
                + " where f.partId = a.id and " + sight.covers("t") + ")";
    }
}
