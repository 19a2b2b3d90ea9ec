package org.spoiwo.api.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.RecordRewriting;
import org.spoiwo.api.persistence.RecordRewriting.Found;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.record.Affiliation;
import org.spoiwo.model.record.References;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PolishCalendar;

/**
 * Contact data of people who have no part in anything any longer: the record has not changed since, no meeting since then and
 * no other record changed since then refers to them, and no affiliation of theirs goes on.
 */
@ApplicationScoped
class OverdueContacts {

    private static final int PAGE = 500;

    private static final String QUIET = """
            select p.id from person p
            where p.id > :last and p.updated_at < :until and json_exists(p.content, '$.contact')
              and not exists (select 1 from reference f join meeting m on m.id = f.owner_id
                              where f.target_id = p.id and m.sort_date >= :day)
              and not exists (select 1 from reference f join record_version v on v.record_id = f.owner_id
                              where f.target_id = p.id and v.resource <> 'MEETINGS' and v.at >= :until)
            order by p.id limit\s""";

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;
    private final PersonalRecord personalRecord;
    private final RecordRewriting rewriting;

    OverdueContacts(EntityManager entities, PersonalRecord personalRecord, RecordRewriting rewriting) {
        this.entities = entities;
        this.personalRecord = personalRecord;
        this.rewriting = rewriting;
    }

    long count(Instant until) {
        long count = 0;
        List<UUID> page = quiet(FIRST, until);
        while (!page.isEmpty()) {
            count += page.stream().filter(id -> isOverdue(id, until)).count();
            page = quiet(page.get(page.size() - 1), until);
        }
        return count;
    }

    int retire(Instant until, int most) {
        int retired = 0;
        List<UUID> page = quiet(FIRST, until);
        while (!page.isEmpty()) {
            for (UUID id : page) {
                if (retired < most && isOverdue(id, until)) {
                    rewriting.rewrite(
                            new Found(id, Resource.PEOPLE), OverdueContacts::impersonal, WriteRequest.byService());
                    retired++;
                }
            }
            page = retired < most ? quiet(page.get(page.size() - 1), until) : List.of();
        }
        return retired;
    }

    @SuppressWarnings("unchecked") // the ids of people
    private List<UUID> quiet(UUID last, Instant until) {
        return entities.createNativeQuery(QUIET + PAGE, UUID.class)
                .setParameter("last", last)
                .setParameter("until", until)
                .setParameter("day", day(until))
                .getResultList();
    }

    private boolean isOverdue(UUID id, Instant until) {
        Person person = personalRecord.now(id);
        return person != null && person.affiliations().stream().noneMatch(tie -> goesOn(tie, day(until)));
    }

    /** An affiliation of which no day is known says nothing of today. */
    private static boolean goesOn(Affiliation tie, LocalDate day) {
        if (tie.to() == null) {
            return tie.from() != null || tie.asOf() != null;
        }
        @Nullable LocalDate last = tie.to().latest().orElse(null);
        return last != null && !last.isBefore(day);
    }

    private static LocalDate day(Instant until) {
        return PolishCalendar.dayOf(until);
    }

    private static JsonNode impersonal(JsonNode person) {
        return StoredJson.tree(References.impersonal(StoredJson.read(person.toString(), Person.class)));
    }
}
