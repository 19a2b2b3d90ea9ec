package org.spoiwo.api.contract;

import static org.spoiwo.api.contract.Failure.BAD_REQUEST;
import static org.spoiwo.api.contract.Failure.CONSULTATION_CLOSED;
import static org.spoiwo.api.contract.Failure.CONTENT_TOO_LARGE;
import static org.spoiwo.api.contract.Failure.FORBIDDEN;
import static org.spoiwo.api.contract.Failure.GONE;
import static org.spoiwo.api.contract.Failure.IDEMPOTENCY_KEY_REUSED;
import static org.spoiwo.api.contract.Failure.NOT_FOUND;
import static org.spoiwo.api.contract.Failure.TOO_MANY_REQUESTS;
import static org.spoiwo.api.contract.Failure.UNAUTHORIZED;
import static org.spoiwo.api.contract.Failure.UNSUPPORTED_MEDIA_TYPE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.CommentTrail;
import org.spoiwo.model.consultations.EnteredComments;
import org.spoiwo.model.programmes.ProgrammeVersion;

/** Comments as their authors send, see, amend and withdraw them. */
final class CommentOperations {

    private static final String RECEIPT = Routes.API + "/comment-receipts/{token}";

    private final Answers answers;
    private final SampleRecords samples;

    CommentOperations(Answers answers, SampleRecords samples) {
        this.answers = answers;
        this.samples = samples;
    }

    void describe(Paths paths) {
        Operation send = paths.getPathItem(Noun.COMMENTS.collectionPath()).getPOST();
        Access.open(send);
        answers.failures(send, CONSULTATION_CLOSED, GONE, TOO_MANY_REQUESTS);

        Operation show = paths.getPathItem(RECEIPT).getGET();
        PathItem amendment = paths.getPathItem(RECEIPT + "/amendment");
        PathItem withdrawal = paths.getPathItem(RECEIPT + "/withdrawal");
        Operation amend = amendment.getPOST();
        amend.setRequestBody(
                OASFactory.createRequestBody().required(true).content(answers.json("Comment", "NewComment")));
        Operation withdraw = withdrawal.getPOST();
        withdraw.setRequestBody(null);
        for (Operation operation : List.of(show, amend, withdraw)) {
            answers.success(operation, "200", "The comment", "Comment", "Comment");
            Access.forHolders(operation);
            answers.failures(operation, BAD_REQUEST, NOT_FOUND);
            Ids.describe(operation, RECEIPT, "Secret of the private link");
        }
        for (Operation operation : List.of(amend, withdraw)) {
            SharedParameters.remove(operation, "If-Match", "If-None-Match", "Idempotency-Key");
            answers.failures(operation, CONSULTATION_CLOSED, TOO_MANY_REQUESTS);
        }
        answers.failures(amend, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE);
        trail(paths);
        many(paths);
    }

    /** As staff enter what came by other ways. */
    private void many(Paths paths) {
        Comment entered = (Comment) samples.answered(Noun.COMMENTS);
        answers.example(
                "CommentBatch",
                "One that came by e-mail",
                Map.of("comments", List.of(samples.plain(new Comment.Wording(entered.text(), null, null)))));
        answers.example("CommentTable", "Two that came by post", """
                data wpływu;kanał;podmiot;element;treść uwagi;uzasadnienie
                05.11.2026;poczta;Stowarzyszenie Sąsiedzi;C1.W2;Wskaźnik jest zbyt niski.;Są nowsze dane.
                06.11.2026;poczta;;;Brakuje harmonogramu.;
                """);
        answers.example(
                "EnteredComments",
                "One that came by e-mail",
                samples.plain(new EnteredComments(List.of(EnteredComments.Item.of(entered)))));
        String collection = Noun.COMMENTS.collectionPath();
        Operation batch = paths.getPathItem(collection + "/batch").getPOST();
        batch.setRequestBody(
                OASFactory.createRequestBody().required(true).content(answers.json("CommentBatch", "CommentBatch")));
        Operation table = paths.getPathItem(collection + "/table").getPOST();
        table.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType("text/csv", answers.mediaType("CommentTable", "CommentTable"))));
        for (Operation operation : List.of(batch, table)) {
            SharedParameters.remove(operation, "If-Match", "If-None-Match");
            SharedParameters.addPurpose(operation);
            answers.success(operation, "200", "They are entered", "EnteredComments", "EnteredComments");
            answers.failures(
                    operation,
                    BAD_REQUEST,
                    UNAUTHORIZED,
                    FORBIDDEN,
                    NOT_FOUND,
                    GONE,
                    CONTENT_TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    IDEMPOTENCY_KEY_REUSED,
                    TOO_MANY_REQUESTS);
            Ids.describe(operation, collection + "/batch", Noun.COMMENTS.id());
        }
    }

    private void trail(Paths paths) {
        ProgrammeVersion version = (ProgrammeVersion) samples.answered(Noun.PROGRAMME_VERSIONS);
        answers.example(
                "CommentTrail",
                "A comment, its answer, and the indicator that it is about",
                samples.plain(new CommentTrail(
                        (Comment) samples.answered(Noun.COMMENTS),
                        List.of((CommentResponse) samples.answered(Noun.RESPONSES)),
                        List.of(new CommentTrail.NodeThen(
                                Objects.requireNonNull(version.id()),
                                version.label(),
                                version.date(),
                                version.nodes().get(0).children().get(0),
                                null,
                                null)))));
        String path = Routes.API + "/comments/{id}";
        Operation read = paths.getPathItem(path).getGET();
        answers.success(read, "200", "The trail", "CommentTrail", "CommentTrail", Headers.ETAG);
        answers.empty(read, "304", "Not changed");
        answers.failures(read, BAD_REQUEST, UNAUTHORIZED, NOT_FOUND, GONE);
        Ids.describe(read, path, Noun.COMMENTS.id());
    }
}
