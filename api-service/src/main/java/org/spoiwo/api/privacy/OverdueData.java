package org.spoiwo.api.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.spoiwo.model.vocabulary.RetentionPurpose;

/** What is older than it may be, and how it goes: a batch at a time, so that no transaction is long. */
@ApplicationScoped
class OverdueData {

    private final EntityManager entities;
    private final OverdueContacts contacts;
    private final OverdueParticipants participants;
    private final CommentersOnFile commenters;

    OverdueData(
            EntityManager entities,
            OverdueContacts contacts,
            OverdueParticipants participants,
            CommentersOnFile commenters) {
        this.entities = entities;
        this.contacts = contacts;
        this.participants = participants;
        this.commenters = commenters;
    }

    long count(RetentionPurpose purpose, Instant until) {
        return switch (purpose) {
            case ACCESS_LOG, IDEMPOTENCY_KEYS, WITHDRAWN_CONSENTS ->
                ((Number) entities.createNativeQuery("select count(*)" + rows(purpose))
                                .setParameter("until", until)
                                .getSingleResult())
                        .longValue();
            case PERSONAL_CONTACT -> contacts.count(until);
            case ACCOMMODATION -> participants.count("accommodation", until);
            case PARTICIPANTS -> participants.count("participant", until);
            case COMMENTERS -> commenters.count(until);
        };
    }

    /** Takes at most so many away; says how many it were. */
    int retire(RetentionPurpose purpose, Instant until, int most) {
        return switch (purpose) {
            case ACCESS_LOG, IDEMPOTENCY_KEYS, WITHDRAWN_CONSENTS ->
                entities.createNativeQuery("delete" + rows(purpose) + " limit " + most)
                        .setParameter("until", until)
                        .executeUpdate();
            case PERSONAL_CONTACT -> contacts.retire(until, most);
            case ACCOMMODATION -> participants.retire("accommodation", until, most);
            case PARTICIPANTS -> participants.retire("participant", until, most);
            case COMMENTERS -> commenters.retire(until, most);
        };
    }

    private static String rows(RetentionPurpose purpose) {
        return switch (purpose) {
            case ACCESS_LOG -> " from personal_data_access where at < :until";
            // a key knows only until when it is good: a day after it was sent
            case IDEMPOTENCY_KEYS -> " from idempotency_key where expires_at < timestampadd(day, 1, :until)";
            case WITHDRAWN_CONSENTS -> " from consent where withdrawn_at < :until";
            case PERSONAL_CONTACT, ACCOMMODATION, PARTICIPANTS, COMMENTERS ->
                throw new IllegalArgumentException("these are members of records, not rows");
        };
    }
}
