package org.spoiwo.api.reports;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.spoiwo.api.comments.Comments;
import org.spoiwo.api.consultations.ConsultationEntity;
import org.spoiwo.api.consultations.ConsultationKeeping;
import org.spoiwo.api.consultations.Consultations;
import org.spoiwo.api.persistence.DryRun;
import org.spoiwo.api.persistence.NewId;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.RecordValidation;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.persistence.WriteRights;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationReport;
import org.spoiwo.model.consultations.ReportEdition;
import org.spoiwo.model.consultations.ReportOrder;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.ConsultationPublicationKind;
import org.spoiwo.model.vocabulary.ConsultationStage;

/**
 * Publishes reports on consultations. What is published stays as it is; who wants to put something right publishes another
 * edition.
 */
@ApplicationScoped
@RetriedOnConflict
@Transactional
public class ReportPublishing {

    /** More would be no help to anybody; the detail says how many there are. */
    private static final int LISTED = 100;

    /** A hundred thousand comments take a while to be copied. */
    private static final int LONGEST_SECONDS = 600;

    private final ReportDrafts drafts;
    private final ReportEditions editions;
    private final Consultations consultations;
    private final Comments comments;
    private final ConsultationKeeping keeping;
    private final RecordRegister register;
    private final RecordValidation validation;
    private final DryRun dryRun;
    private final Clock clock;

    ReportPublishing(
            ReportDrafts drafts,
            ReportEditions editions,
            Consultations consultations,
            Comments comments,
            ConsultationKeeping keeping,
            RecordRegister register,
            RecordValidation validation,
            DryRun dryRun,
            Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.consultations = consultations;
        this.comments = comments;
        this.keeping = keeping;
        this.register = register;
        this.validation = validation;
        this.dryRun = dryRun;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param isNew whether there is an edition that was not there before
     */
    record Published(ReportEdition edition, boolean isNew) {}

    /**
     * Publishes an edition and enters it as a publication of the consultation. The same order once more is the same edition.
     *
     * @param address where an edition can be read, by its number
     * @throws ProblemException when a published comment has no answer, or an edition is to be corrected without saying what
     */
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    Published publish(UUID id, Submission<ReportOrder> submission, IntFunction<String> address, WriteRequest request) {
        ConsultationEntity consultation = consultations
                .held(id)
                .filter(held -> request.caller().sees(held.visibility(), held.maintainers()))
                .orElseThrow(() -> register.missing(id, request.caller()));
        WriteRights.demandChange(consultation.maintainers(), request.caller());
        ReportOrder order = validation.valid(submission);
        Optional<ReportEditionEntity> last = editions.edition(id, null);
        if (last.filter(edition -> says(edition, order)).isPresent()) {
            return new Published(last.get().summary(), false);
        }
        demandCorrection(order, last.isPresent());
        demandAnswers(id);
        int number = last.map(edition -> edition.number + 1).orElse(1);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ReportEdition edition = entered(id, number, now, order, request);
        enterAsPublication(id, address.apply(number), now, request);
        dryRun.undoIfAsked(request);
        return new Published(edition, true);
    }

    private static boolean says(ReportEditionEntity edition, ReportOrder order) {
        ConsultationReport report = StoredJson.read(edition.head, ConsultationReport.class);
        return new ReportOrder(report.introduction(), report.summary(), report.correction()).equals(order);
    }

    private static void demandCorrection(ReportOrder order, boolean isCorrection) {
        boolean said = order.correction() != null && !order.correction().isBlank();
        if (said != isCorrection) {
            throw ProblemException.invalid(List.of(Finding.inBody(
                    "/correction", isCorrection ? "report.correctionWithoutReason" : "report.nothingToCorrect")));
        }
    }

    /** The act asks for a position on each comment, with reasons. */
    private void demandAnswers(UUID id) {
        List<Comments.Unanswered> open = comments.unanswered(id, LISTED);
        if (!open.isEmpty()) {
            throw new ProblemException(
                    ProblemType.COMMENTS_UNANSWERED,
                    open.stream()
                            .map(comment -> Finding.inBody(
                                    "/consultations/" + id + "/comments/" + comment.id(),
                                    "report.unanswered",
                                    comment.reference().isEmpty() ? comment.id() : comment.reference()))
                            .toList(),
                    open.size() < LISTED ? open.size() : comments.countUnanswered(id));
        }
    }

    private ReportEdition entered(UUID id, int number, Instant now, ReportOrder order, WriteRequest request) {
        ConsultationReport report =
                drafts.report(id, request.caller(), order).withEdition(number).withPublishedAt(now);
        UUID edition = NewId.make();
        editions.persistAndFlush(new ReportEditionEntity(
                edition, id, number, now, request.caller().account()));
        int[] lines = {0};
        drafts.pages(id, page -> {
            lines[0] += page.size();
            editions.enter(edition, page);
        });
        // what was in memory was given up with the pages
        ReportEditionEntity published = editions.findById(edition);
        published.publish(report, lines[0], "");
        published.publish(report, lines[0], editions.text(published).hash());
        editions.flush();
        return published.summary();
    }

    /** From now on the consultation says that, when and where its report was published. */
    private void enterAsPublication(UUID id, String url, Instant now, WriteRequest request) {
        PartialDate today = PartialDate.of(PolishCalendar.dayOf(now).toString());
        WriteRequest change = new WriteRequest(
                request.caller(), new WriteRequest.Precondition(null), false, false, null, request.reason());
        keeping.change(id, stored -> Submission.of(reported(stored, url, today)), change);
    }

    private static Consultation reported(Consultation consultation, String url, PartialDate today) {
        List<Consultation.Publication> publications = new ArrayList<>(consultation.publications());
        publications.add(new Consultation.Publication(ConsultationPublicationKind.REPORT, null, url, today, null));
        List<Consultation.Stage> stages = new ArrayList<>(consultation.stages());
        ConsultationStage stage = consultation.stage();
        boolean isLater = stage == ConsultationStage.REPORT_PUBLISHED
                || stage == ConsultationStage.ADOPTED
                || stage == ConsultationStage.CANCELLED;
        if (!isLater && !isPlanned(stages, today)) {
            stages.add(new Consultation.Stage(ConsultationStage.REPORT_PUBLISHED, today, null, null));
        }
        return consultation.withPublications(publications).withStages(stages);
    }

    /** Whether the last stage is one to come: stages stand in the order in which they happened. */
    private static boolean isPlanned(List<Consultation.Stage> stages, PartialDate today) {
        PartialDate last =
                stages.isEmpty() ? null : stages.get(stages.size() - 1).on();
        return last != null && today.sortDate().isBefore(last.earliest().orElse(LocalDate.MIN));
    }
}
