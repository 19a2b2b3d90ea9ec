package org.spoiwo.api.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.spoiwo.api.persistence.KnownRecords.Known;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.privacy.PersonalData;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.References;
import org.spoiwo.model.vocabulary.AccessKind;
import org.spoiwo.model.vocabulary.AccessPurpose;

/** Hands out everything that is kept about a person, and writes down that it did. */
@ApplicationScoped
public class PersonalDataReading {

    private final PeopleOnFile people;
    private final DataProtection dataProtection;
    private final StatedPurpose purpose;
    private final PersonalRecord personalRecord;
    private final RecordRegister register;
    private final Consents consents;
    private final AccessLogging logging;
    private final AccessLog log;
    private final Clock clock;

    PersonalDataReading(
            PeopleOnFile people,
            DataProtection dataProtection,
            StatedPurpose purpose,
            PersonalRecord personalRecord,
            RecordRegister register,
            Consents consents,
            AccessLogging logging,
            AccessLog log,
            Clock clock) {
        this.people = people;
        this.dataProtection = dataProtection;
        this.purpose = purpose;
        this.personalRecord = personalRecord;
        this.register = register;
        this.consents = consents;
        this.logging = logging;
        this.log = log;
        this.clock = clock;
    }

    /** @throws ProblemException when there is no such person, or the caller may not have it or says not what for */
    public PersonalData export(UUID id, Caller caller) {
        Known person = people.changedBy(caller, id);
        dataProtection.demand(caller, person.maintainers());
        AccessPurpose stated = purpose.demanded();
        logging.handedOut(caller, id, AccessKind.EXPORTED, stated);
        List<UUID> ids = personalRecord.idsOf(id);
        Caller reader = caller.reading(Audience.DATA_PROTECTION);
        return new PersonalData(
                clock.instant(),
                References.named(
                        Objects.requireNonNull(personalRecord.now(id)),
                        register.referredToBy(id).shownTo(reader)),
                personalRecord.versions(ids),
                personalRecord.mentions(id, caller),
                consents.of(id),
                log.of(ids));
    }
}
