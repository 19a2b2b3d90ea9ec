package org.spoiwo.api.contract;

import static org.spoiwo.api.contract.Failure.BAD_REQUEST;
import static org.spoiwo.api.contract.Failure.COMMENTS_UNANSWERED;
import static org.spoiwo.api.contract.Failure.CONTENT_TOO_LARGE;
import static org.spoiwo.api.contract.Failure.FORBIDDEN;
import static org.spoiwo.api.contract.Failure.GONE;
import static org.spoiwo.api.contract.Failure.NOT_FOUND;
import static org.spoiwo.api.contract.Failure.UNAUTHORIZED;
import static org.spoiwo.api.contract.Failure.UNSUPPORTED_MEDIA_TYPE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationCoverage;
import org.spoiwo.model.consultations.ConsultationReport;
import org.spoiwo.model.consultations.Coverage;
import org.spoiwo.model.consultations.FollowedPassage;
import org.spoiwo.model.consultations.NodeComment;
import org.spoiwo.model.consultations.ReportEdition;
import org.spoiwo.model.consultations.ReportEntry;
import org.spoiwo.model.consultations.ReportMeeting;
import org.spoiwo.model.consultations.ReportOrder;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.programmes.PassageThen;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.ConsultationMeetingRole;
import org.spoiwo.model.vocabulary.PassageState;
import org.spoiwo.model.vocabulary.Visibility;

/** What comes of the comments in a consultation: coverage, tables, reports, and where nodes and passages went. */
final class ReportOperations {

    private static final String CONSULTATION = Routes.API + "/consultations/{id}";
    private static final String REPORT = CONSULTATION + "/report";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Instant PUBLISHED = Instant.parse("2026-11-20T10:00:00Z");
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final Answers answers;
    private final SampleRecords samples;

    ReportOperations(Answers answers, SampleRecords samples) {
        this.answers = answers;
        this.samples = samples;
    }

    void describe(Paths paths) {
        exemplify();
        Operation last = get(paths, REPORT);
        Operation numbered = get(paths, REPORT + "/editions/{number}");
        Operation draft = get(paths, REPORT + "/draft");
        for (Operation report : List.of(last, numbered, draft)) {
            answers.success(report, "200", "The report", "ConsultationReport", "ConsultationReport");
            answers.alternative(report, "200", "text/csv", "ReportTable");
            answers.alternative(report, "200", "text/html", "ReportPage");
            answers.alternative(report, "200", WORD, "ReportDocument");
            readable(report);
        }
        for (Operation report : List.of(last, numbered)) {
            report.getResponses().getAPIResponse("200").addHeader(Headers.ETAG.called(), Headers.ETAG.reference());
            answers.empty(report, "304", "Not changed");
        }
        Access.forStaff(draft);
        answers.failures(draft, FORBIDDEN);
        editions(paths);
        publishing(paths);
        coverage(paths);
        table(paths);
        nodes(paths);
        passages(paths);
    }

    private void exemplify() {
        Meeting meeting = samples.meeting();
        Comment comment = (Comment) samples.answered(Noun.COMMENTS);
        CommentResponse response = (CommentResponse) samples.answered(Noun.RESPONSES);
        ReportEntry entry = ReportEntry.of(
                1,
                Objects.requireNonNull(comment.id()),
                comment,
                List.of(ReportEntry.Answer.of(Objects.requireNonNull(response.id()), response)));
        answers.example(
                "ConsultationReport",
                "A report with one comment",
                samples.plain(new ConsultationReport(
                        1,
                        PUBLISHED,
                        null,
                        null,
                        "Konsultacje trwały 35 dni.",
                        null,
                        ((Consultation) samples.answered(Noun.CONSULTATIONS))
                                .withMeta(null)
                                .withProvenance(null),
                        List.of(new ReportMeeting(
                                SampleRecords.MEETING,
                                meeting.title(),
                                meeting.startDate(),
                                ConsultationMeetingRole.DISCUSSED_AT,
                                null)),
                        counted(),
                        List.of(entry))));
        answers.example("ReportTable", "One comment, shortened", "\"Lp.\",\"Treść uwagi\"\r\n\"1\",\"Za mało.\"\r\n");
        answers.example("ReportPage", "An empty page", "<!doctype html><html lang=\"pl\"></html>");
        answers.example("ReportDocument", "How such a file begins", "PK");
        answers.example("CommentsTable", "One comment, shortened", "\"Treść uwagi\"\r\n\"Za mało.\"\r\n");
        answers.example(
                "ReportOrder",
                "With a few words of the office",
                samples.plain(new ReportOrder("Konsultacje trwały 35 dni.", "Dziękujemy za uwagi.", null)));
        answers.example("ReportEdition", "The first edition", samples.plain(edition()));
        answers.example(
                "ReportEditionList", "There is one edition", Map.of("items", List.of(samples.plain(edition()))));
        answers.example("ConsultationCoverage", "One comment, answered", samples.plain(counted()));
    }

    private static ReportEdition edition() {
        return new ReportEdition(1, PUBLISHED, null, 1, HASH, null);
    }

    private ConsultationCoverage counted() {
        Comment comment = (Comment) samples.answered(Noun.COMMENTS);
        CommentResponse response = (CommentResponse) samples.answered(Noun.RESPONSES);
        return new ConsultationCoverage(
                new Coverage(1, 0, 1, 1, 0),
                List.of(new ConsultationCoverage.ByResolution(response.resolution(), 1)),
                List.of(new ConsultationCoverage.ByNode("C1.W1", 1, 1, 1, 0)),
                List.of(new ConsultationCoverage.ByAuthor(false, null, 1, 1, 1, 0)),
                List.of(new ConsultationCoverage.ByChannel(comment.channel(), 1, 1, 1, 0)));
    }

    private void editions(Paths paths) {
        Operation editions = get(paths, REPORT + "/editions");
        answers.success(editions, "200", "The editions", "ReportEditionList", "ReportEditionList", Headers.ETAG);
        answers.empty(editions, "304", "Not changed");
        readable(editions);
    }

    private void publishing(Paths paths) {
        Operation publish = paths.getPathItem(REPORT).getPOST();
        publish.setRequestBody(
                OASFactory.createRequestBody().required(true).content(answers.json("ReportOrder", "ReportOrder")));
        SharedParameters.remove(publish, "If-Match", "If-None-Match", "Idempotency-Key");
        answers.success(publish, "201", "The edition", "ReportEdition", "ReportEdition", Headers.LOCATION);
        answers.success(
                publish,
                "200",
                "The last edition, which says this already",
                "ReportEdition",
                "ReportEdition",
                Headers.LOCATION);
        answers.failures(
                publish,
                BAD_REQUEST,
                UNAUTHORIZED,
                FORBIDDEN,
                NOT_FOUND,
                COMMENTS_UNANSWERED,
                GONE,
                CONTENT_TOO_LARGE,
                UNSUPPORTED_MEDIA_TYPE);
        Ids.describe(publish, REPORT, Noun.CONSULTATIONS.id());
    }

    private void coverage(Paths paths) {
        Operation coverage = get(paths, CONSULTATION + "/coverage");
        answers.success(coverage, "200", "The numbers", "ConsultationCoverage", "ConsultationCoverage", Headers.ETAG);
        answers.empty(coverage, "304", "Not changed");
        readable(coverage);
    }

    private void table(Paths paths) {
        Operation table = get(paths, Routes.API + "/consultations/{consultationId}/comments.csv");
        answers.text(table, "text/csv", "CommentsTable");
        readable(table);
    }

    private void nodes(Paths paths) {
        Comment comment = (Comment) samples.answered(Noun.COMMENTS);
        Consultation consultation = (Consultation) samples.answered(Noun.CONSULTATIONS);
        ProgrammeVersion version = (ProgrammeVersion) samples.answered(Noun.PROGRAMME_VERSIONS);
        answers.example(
                "NodeCommentPage",
                "One comment about the node",
                Map.of(
                        "items",
                        List.of(samples.plain(new NodeComment(
                                Objects.requireNonNull(comment.id()),
                                comment.reference(),
                                new Reference(Objects.requireNonNull(consultation.id()), consultation.title()),
                                new Reference(Objects.requireNonNull(version.id()), version.label()),
                                comment.round(),
                                null,
                                null,
                                Objects.requireNonNull(comment.receivedOn()),
                                "C1.W1",
                                true,
                                comment.text(),
                                CommentModeration.PUBLISHED,
                                Visibility.PUBLIC)))));
        String path = Noun.PROGRAMME_VERSIONS.itemPath() + "/nodes/{node}/comments";
        Operation list = paths.getPathItem(path).getGET();
        answers.success(
                list, "200", "A page of the list", "NodeCommentPage", "NodeCommentPage", Headers.ETAG, Headers.LINK);
        answers.empty(list, "304", "Not changed");
        answers.failures(list, BAD_REQUEST, UNAUTHORIZED, NOT_FOUND, GONE);
        Ids.describe(list, path, Noun.PROGRAMME_VERSIONS.id());
    }

    private void passages(Paths paths) {
        Comment comment = (Comment) samples.answered(Noun.COMMENTS);
        answers.example(
                "FollowedPassagePage",
                "A passage that is not there any more",
                Map.of(
                        "items",
                        List.of(samples.plain(new FollowedPassage(
                                Objects.requireNonNull(comment.id()),
                                comment.reference(),
                                1,
                                "C1.W1",
                                "C1.W1",
                                "Liczba nowych miejsc pracy",
                                new PassageThen(PassageState.LOST, null, null))))));
        Operation list = get(paths, CONSULTATION + "/passages");
        answers.success(
                list,
                "200",
                "A page of the list",
                "FollowedPassagePage",
                "FollowedPassagePage",
                Headers.ETAG,
                Headers.LINK);
        answers.empty(list, "304", "Not changed");
        Access.forStaff(list);
        readable(list);
        answers.failures(list, FORBIDDEN);
    }

    private void readable(Operation operation) {
        answers.failures(operation, BAD_REQUEST, UNAUTHORIZED, NOT_FOUND, GONE);
    }

    private static Operation get(Paths paths, String path) {
        Operation operation = paths.getPathItem(path).getGET();
        Ids.describe(operation, path, Noun.CONSULTATIONS.id());
        return operation;
    }
}
