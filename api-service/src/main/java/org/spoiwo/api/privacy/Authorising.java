package org.spoiwo.api.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.persistence.NewId;
import org.spoiwo.api.persistence.RecordValidation;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.privacy.Authorisation;
import org.spoiwo.model.privacy.AuthorisationEnd;

/** Records authorisations and their ends. Who had one, and when, is never deleted. */
@ApplicationScoped
@RetriedOnConflict
@Transactional
public class Authorising {

    private final Authorisations authorisations;
    private final RecordValidation validation;
    private final Clock clock;

    Authorising(Authorisations authorisations, RecordValidation validation, Clock clock) {
        this.authorisations = authorisations;
        this.validation = validation;
        this.clock = clock;
    }

    /** @throws ProblemException when something is wrong with it */
    public Authorisation record(Submission<Authorisation> submission, Caller caller) {
        Authorisation valid = validation.valid(submission);
        // a second one would go on when the first is ended
        if (authorisations.overlap(valid)) {
            throw ProblemException.invalid(List.of(Finding.inBody("/from", "authorisation.overlaps")));
        }
        AuthorisationEntity entity = new AuthorisationEntity(NewId.make(), valid, clock.instant(), caller.account());
        authorisations.persist(entity);
        return entity.toRecord();
    }

    /** @throws ProblemException when there is no such authorisation, or it begins later */
    public Authorisation end(UUID id, Submission<AuthorisationEnd> submission) {
        AuthorisationEnd end = validation.valid(submission);
        AuthorisationEntity entity =
                authorisations.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (entity.beginsAfter(end.to())) {
            throw ProblemException.invalid(List.of(Finding.inBody("/to", "authorisation.endBeforeStart")));
        }
        entity.end(end.to());
        return entity.toRecord();
    }
}
