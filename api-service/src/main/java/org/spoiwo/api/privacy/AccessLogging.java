package org.spoiwo.api.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.spoiwo.api.persistence.NewId;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.vocabulary.AccessKind;
import org.spoiwo.model.vocabulary.AccessPurpose;

/** Writes down that personal data is handed out, before it is: when that fails, nobody gets it. */
@ApplicationScoped
@RetriedOnConflict
@Transactional
public class AccessLogging {

    private final AccessLog log;
    private final Clock clock;

    AccessLogging(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Enters that somebody gets, or wrote, personal data of a record; before they have it. */
    public void handedOut(Caller caller, UUID person, AccessKind kind, AccessPurpose purpose) {
        log.persist(
                new PersonalDataAccessEntity(NewId.make(), clock.instant(), caller.account(), person, kind, purpose));
    }

    /** The same of many at once. */
    public void handedOut(Caller caller, Collection<UUID> records, AccessKind kind, AccessPurpose purpose) {
        records.forEach(each -> handedOut(caller, each, kind, purpose));
    }
}
