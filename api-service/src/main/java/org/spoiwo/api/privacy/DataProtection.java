package org.spoiwo.api.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.PersonalMembers;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.value.RegionCode;

/**
 * Who reads and writes personal data: somebody who may change the record, says what for, and has an authorisation that holds
 * today. An administrator without one does not.
 */
@ApplicationScoped
public class DataProtection {

    private final Authorisations authorisations;

    private final StatedPurpose purpose;
    private final Clock clock;

    DataProtection(Authorisations authorisations, StatedPurpose purpose, Clock clock) {
        this.authorisations = authorisations;
        this.purpose = purpose;
        this.clock = clock;
    }

    /** The caller as they stand to a record; it costs a statement only when the record has personal data and they ask for it. */
    public Caller toward(Caller caller, Class<?> type, Collection<RegionCode> maintainers) {
        boolean asks = !caller.audience().reads(Audience.DATA_PROTECTION)
                && PersonalMembers.areIn(type)
                && purpose.get().isPresent();
        return asks && caller.changes(maintainers) && isAuthorised(caller)
                ? caller.reading(Audience.DATA_PROTECTION)
                : caller;
    }

    /**
     * Refuses everybody who may not have the personal data of a record.
     *
     * @throws ProblemException {@code NOT_AUTHORISED}
     */
    void demand(Caller caller, Collection<RegionCode> maintainers) {
        if (!caller.changes(maintainers) || !isAuthorised(caller)) {
            throw new ProblemException(ProblemType.NOT_AUTHORISED);
        }
    }

    private boolean isAuthorised(Caller caller) {
        return authorisations.holdsFor(caller.account(), PolishCalendar.today(clock));
    }
}
