package org.spoiwo.api.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.spoiwo.api.agenda.AgendaTree;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.persistence.SpelledOutQuery;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.MeetingSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.MeetingForm;
import org.spoiwo.model.vocabulary.MeetingKind;
import org.spoiwo.model.vocabulary.MeetingStatus;
import org.spoiwo.model.vocabulary.Openness;

/** Meetings and how they are found. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<MeetingEntity, UUID> {

    private static final String SUMMARY =
            "new org.spoiwo.model.meetings.MeetingSummary(m.id, m.title, m.ordinal, m.kind,"
                    + " m.form, m.status, m.openness, m.startDate, m.endDate, m.locality, m.regions, n.id, n.name, o.id, o.name,"
                    + " m.visibility)";

    private static final List<SortOrder<MeetingSummary>> ORDERS = orders(SortOrder.byUniqueText(
            "startDate", "m.sortKey", item -> MeetingEntity.sortKey(item.startDate(), item.id())));
    /** A list of one region is read in the order of the region's own index. */
    private static final List<SortOrder<MeetingSummary>> ORDERS_IN_REGION = orders(
            SortOrder.byDate("startDate", "c.sortDate", "c.ownerId", item -> MeetingEntity.sortDate(item.startDate())));

    /** One statement. */
    Page<MeetingSummary> page(MeetingFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        List<RegionCode> regions = query.regions("region", filter.region);
        boolean oneRegion = regions.size() == 1;
        ListQuery<MeetingSummary> meetings = oneRegion ? inRegion(regions.get(0), sight) : inRegions(regions, sight);
        return meetings.in(sight, "m")
                .in("m.kind", "kind", query.enums("kind", filter.kind, MeetingKind.class))
                .in("m.form", "form", query.enums("form", filter.form, MeetingForm.class))
                .in("m.status", "status", query.enums("status", filter.status, MeetingStatus.class))
                .in("m.openness", "openness", query.enums("openness", filter.openness, Openness.class))
                .refersTo("m.id", "networks", query.ids("network", filter.network))
                .refersTo("m.id", "organizers", query.ids("organizer", filter.organizer))
                .refersTo("m.id", null, query.ids("person", filter.person))
                .refersTo("m.id", null, query.ids("project", filter.project))
                .linkedWith("m.id", query.ids("consultation", filter.consultation))
                .refersTo("m.id", null, query.ids("document", filter.document))
                .overlapping(
                        "m.earliest",
                        "m.latest",
                        query.date("from", filter.from),
                        query.date("to", filter.to),
                        query.flag("undated", filter.undated))
                .matching("m.id", query.search("q", filter.q))
                .page(getEntityManager(), query, list, true, oneRegion ? ORDERS_IN_REGION : ORDERS);
    }

    private static ListQuery<MeetingSummary> inRegion(RegionCode region, Sight sight) {
        return ListQuery.of(
                        MeetingSummary.class,
                        SUMMARY,
                        "ClassificationEntity c join MeetingEntity m on m.id = c.ownerId" + names(sight))
                .where("c.facet = REGION and c.code = :region and c.sortDate is not null")
                .with("region", region.toString());
    }

    private static String names(Sight sight) {
        return " left join NetworkEntity n on n.id = m.networkId and " + sight.covers("n")
                + " left join OrganizationEntity o on o.id = m.organizerId and " + sight.covers("o");
    }

    private static ListQuery<MeetingSummary> inRegions(List<RegionCode> regions, Sight sight) {
        return ListQuery.of(MeetingSummary.class, SUMMARY, "MeetingEntity m" + names(sight))
                .classified("m.id", Index.Facet.REGION, regions);
    }

    private static List<SortOrder<MeetingSummary>> orders(SortOrder<MeetingSummary> byDate) {
        return List.of(byDate, SortOrder.byText("title", "m.sortName", "m.id", item -> NameKey.sortName(item.title())));
    }

    /** Ids of the agenda that belong to items of other meetings; one statement, none for an agenda without ids. */
    Set<UUID> itemsOfOthers(List<AgendaItem> agenda, UUID meeting) {
        List<UUID> ids = AgendaTree.flattened(agenda).stream()
                .map(placed -> placed.item().id())
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(SpelledOutQuery.of(
                                getEntityManager(),
                                "select a.id from AgendaItemEntity a where a.id in :ids and a.meetingId <> :meeting",
                                Map.of("ids", ids, "meeting", meeting),
                                UUID.class)
                        .getResultList());
    }
}
