package org.spoiwo.api.consultations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.persistence.SpelledOutQuery;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationMeeting;
import org.spoiwo.model.consultations.ConsultationSummary;
import org.spoiwo.model.consultations.ReportMeeting;
import org.spoiwo.model.programmes.ProgrammeNode;
import org.spoiwo.model.programmes.ProgrammeTree;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.ConsultationStage;

/** Consultations and how they are found. */
@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<ConsultationEntity, UUID> {

    private static final List<SortOrder<ConsultationSummary>> ORDERS = List.of(
            SortOrder.byDate("closesOn", "s.sortDate", "s.id", item -> ConsultationEntity.sortDate(item.closesOn())),
            SortOrder.byText("title", "s.sortName", "s.id", item -> NameKey.sortName(item.title())));

    /** Until the transaction ends nobody else sends a comment to it. */
    public Optional<ConsultationEntity> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** That version and the later ones of its programme, as far as the caller may know, in the order of their dates. */
    public List<ProgrammeVersion> versionsFrom(UUID version, Caller caller) {
        Sight sight = Sight.of(caller);
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("version", version);
        return SpelledOutQuery.of(
                        getEntityManager(),
                        "select v.id, v.content from ProgrammeVersionEntity v join ProgrammeVersionEntity c"
                                + " on c.programmeId = v.programmeId where c.id = :version and (v.sortDate > c.sortDate"
                                + " or v.sortDate = c.sortDate and v.id >= c.id) and " + sight.covers("v")
                                + " order by v.sortDate, v.id",
                        parameters,
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> ((ProgrammeVersion) row[1]).withId((UUID) row[0]))
                .toList();
    }

    /** All versions of a programme that the caller may know of, in the order of their dates; one statement. */
    public List<ProgrammeVersion> versionsOf(UUID programme, Caller caller) {
        Sight sight = Sight.of(caller);
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("programme", programme);
        return versions("v.programmeId = :programme and " + sight.covers("v"), parameters);
    }

    /** All versions of the programme of one of these versions; one statement. */
    public List<ProgrammeVersion> versionsBeside(Collection<UUID> some, Caller caller) {
        if (some.isEmpty()) {
            return List.of();
        }
        Sight sight = Sight.of(caller);
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("some", some);
        return versions(
                "v.programmeId in (select c.programmeId from ProgrammeVersionEntity c where c.id in :some) and "
                        + sight.covers("v"),
                parameters);
    }

    private List<ProgrammeVersion> versions(String condition, Map<String, Object> parameters) {
        return SpelledOutQuery.of(
                        getEntityManager(),
                        "select v.id, v.content from ProgrammeVersionEntity v where " + condition
                                + " order by v.sortDate, v.id",
                        parameters,
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> ((ProgrammeVersion) row[1]).withId((UUID) row[0]))
                .toList();
    }

    /** Those in which one of these versions was consulted, or whose answers led to one; one statement. */
    public List<Consultation> touching(Collection<UUID> versions, Caller caller) {
        Sight sight = Sight.of(caller);
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("versions", versions);
        return SpelledOutQuery.of(
                        getEntityManager(),
                        "select s.id, s.content from ConsultationEntity s where (s.id in (select f.ownerId"
                                + " from ReferenceEntity f where f.targetId in :versions) or s.id in (select a.consultationId"
                                + " from CommentResponseEntity a where a.resultVersionId in :versions)) and "
                                + sight.covers("s") + " order by s.id",
                        parameters,
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> ((Consultation) row[1]).withId((UUID) row[0]))
                .toList();
    }

    /** Whether the version has a node with this code. */
    public boolean hasNode(UUID version, String code) {
        return ProgrammeTree.find(nodes(version), code).isPresent();
    }

    /** The nodes at the top of the version, with all that is below them; none when there is no such version. */
    public List<ProgrammeNode> nodes(UUID version) {
        return getEntityManager()
                .createQuery("select v.content from ProgrammeVersionEntity v where v.id = :id", ProgrammeVersion.class)
                .setParameter("id", version)
                .getResultStream()
                .flatMap(content -> content.nodes().stream())
                .toList();
    }

    /** One statement; what the caller may not know of is left out of its row. */
    Page<ConsultationSummary> page(ConsultationFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        return ListQuery.of(
                        ConsultationSummary.class,
                        "new org.spoiwo.model.consultations.ConsultationSummary(s.id, s.title, p.id, p.title, r.id, r.name,"
                                + " s.stage, s.opensOn, s.closesOn, s.reportDueOn, s.regions, s.visibility)",
                        "ConsultationEntity s left join ProgrammeEntity p on p.id = s.programmeId and "
                                + sight.covers("p") + " left join RecordEntity r on r.id = s.conductorId and "
                                + sight.covers("r"))
                .in(sight, "s")
                .classified("s.id", Index.Facet.REGION, query.regions("region", filter.region))
                .in("s.stage", "stage", query.enums("stage", filter.stage, ConsultationStage.class))
                .pointsAt("s.programmeId", query.ids("programme", filter.programme))
                .pointsAt("s.conductorId", query.ids("conductor", filter.conductor))
                .refersTo("s.id", "documents", query.ids("document", filter.document))
                .refersTo("s.id", "project", query.ids("project", filter.project))
                .linkedWith("s.id", query.ids("meeting", filter.meeting))
                .matching("s.id", query.search("q", filter.q))
                .overlapping(
                        "s.earliest",
                        "s.latest",
                        query.date("from", filter.from),
                        query.date("to", filter.to),
                        query.flag("undated", filter.undated))
                .page(getEntityManager(), query, list, true, ORDERS);
    }

    /** The meetings that everybody sees and that are linked with it, from either side, in the order of their dates; two statements. */
    public List<ReportMeeting> meetings(UUID consultation, List<ConsultationMeeting> named) {
        Map<UUID, ConsultationMeeting> roles = new HashMap<>();
        named.forEach(meeting -> roles.putIfAbsent(meeting.id(), meeting));
        List<Object[]> rows = new ArrayList<>();
        if (!roles.isEmpty()) {
            rows.addAll(seenByAll(
                    "select e.id, e.title, e.startDate, cast(null as String), e.sortDate from MeetingEntity e"
                            + " where e.id in :meetings",
                    Map.of("meetings", roles.keySet())));
        }
        rows.addAll(seenByAll(
                "select e.id, e.title, e.startDate, i.title, e.sortDate from ReferenceEntity f"
                        + " join MeetingEntity e on e.id = f.ownerId left join AgendaItemEntity i on i.id = f.partId"
                        + " where f.targetId = :consultation",
                Map.of("consultation", consultation)));
        // a meeting that is named by both sides once, with what either says
        Map<UUID, ReportMeeting> meetings = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.<Object[], LocalDate>comparing(row -> (LocalDate) row[4])
                        .thenComparing(row -> (UUID) row[0]))
                .map(row -> new ReportMeeting(
                        (UUID) row[0],
                        (String) row[1],
                        (PartialDate) row[2],
                        roles.containsKey((UUID) row[0])
                                ? roles.get((UUID) row[0]).role()
                                : null,
                        (String) row[3]))
                .forEach(meeting ->
                        meetings.merge(meeting.id(), meeting, (one, other) -> one.agendaItem() == null ? other : one));
        return List.copyOf(meetings.values());
    }

    private List<Object[]> seenByAll(String hql, Map<String, Object> parameters) {
        Sight sight = Sight.of(Caller.ANONYMOUS);
        Map<String, Object> all = new HashMap<>(sight.parameters());
        all.putAll(parameters);
        return SpelledOutQuery.of(getEntityManager(), hql + " and " + sight.covers("e"), all, Object[].class)
                .getResultList();
    }
}
