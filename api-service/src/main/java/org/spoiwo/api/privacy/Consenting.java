package org.spoiwo.api.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.spoiwo.api.persistence.NewId;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.RecordValidation;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.Caller;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.privacy.Consent;
import org.spoiwo.model.privacy.ConsentView;
import org.spoiwo.model.vocabulary.DocumentKind;

/** Enters consents, and takes their withdrawal. */
@ApplicationScoped
@RetriedOnConflict
@Transactional
public class Consenting {

    private final Consents consents;
    private final PeopleOnFile people;
    private final RecordRegister register;
    private final RecordValidation validation;
    private final Clock clock;

    Consenting(
            Consents consents, PeopleOnFile people, RecordRegister register, RecordValidation validation, Clock clock) {
        this.consents = consents;
        this.people = people;
        this.register = register;
        this.validation = validation;
        this.clock = clock;
    }

    /** A consent and its link, which nobody can tell again. */
    record Entered(Consent consent, PrivateLink link) {}

    /** @throws ProblemException when there is no such person, or something is wrong with the consent */
    Entered enter(UUID person, Submission<Consent> submission, Caller caller) {
        people.changedBy(caller, person);
        Consent consent = validation.valid(submission);
        List<Finding> findings = objections(person, consent, caller);
        if (!findings.isEmpty()) {
            throw ProblemException.invalid(findings);
        }
        PrivateLink link = PrivateLink.to(NewId.make());
        ConsentEntity entity = new ConsentEntity(
                link.target(), person, consent, link.fingerprint(), clock.instant(), caller.account());
        consents.persist(entity);
        return new Entered(entity.toRecord(), link);
    }

    private List<Finding> objections(UUID person, Consent consent, Caller caller) {
        List<Finding> findings = new ArrayList<>();
        UUID notice = Objects.requireNonNull(consent.notice().id());
        boolean isSeen = register.byIds(List.of(notice))
                .find(notice)
                .filter(known -> known.isThereFor(caller))
                .isPresent();
        if (!isSeen) {
            findings.add(Finding.inBody("/notice/id", "reference.unknown", notice));
        } else if (consents.notice(notice, consent.noticeVersion())
                .filter(document -> document.kind() == DocumentKind.INFORMATION_NOTICE)
                .isEmpty()) {
            findings.add(Finding.inBody("/noticeVersion", "consent.noNotice"));
        }
        if (consent.givenAt().isAfter(clock.instant())) {
            findings.add(Finding.inBody("/givenAt", "consent.inFuture"));
        }
        // a second one would stay when the first is withdrawn
        if (consents.has(person, consent)) {
            findings.add(Finding.inBody("/givenAt", "consent.entered"));
        }
        return findings;
    }

    /** @throws ProblemException when the link is for nothing */
    ConsentView show(String token) {
        return view(behind(token));
    }

    /** Withdraws the consent; once more changes nothing. */
    ConsentView withdraw(String token) {
        ConsentEntity consent = behind(token);
        consent.withdraw(clock.instant());
        return view(consent);
    }

    private ConsentEntity behind(String token) {
        return consents.behind(token).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private ConsentView view(ConsentEntity consent) {
        Document notice =
                consents.notice(consent.noticeId, consent.noticeVersion).orElseThrow();
        return new ConsentView(
                consent.purpose,
                consent.givenAt,
                consent.means,
                consent.withdrawnAt,
                consent.noticeVersion,
                notice.kept(null, null));
    }
}
