package org.spoiwo.api.contract;

import static org.spoiwo.api.contract.Failure.ATTACHMENT_REFUSED;
import static org.spoiwo.api.contract.Failure.ATTACHMENT_TOO_LARGE;
import static org.spoiwo.api.contract.Failure.ATTACHMENT_TYPE;
import static org.spoiwo.api.contract.Failure.BAD_REQUEST;
import static org.spoiwo.api.contract.Failure.FORBIDDEN;
import static org.spoiwo.api.contract.Failure.GONE;
import static org.spoiwo.api.contract.Failure.NOT_FOUND;
import static org.spoiwo.api.contract.Failure.TOO_MANY_REQUESTS;
import static org.spoiwo.api.contract.Failure.UNAUTHORIZED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.consultations.CommentAttachment;

/** Files with comments, as their authors, staff and everybody have them. */
final class AttachmentOperations {

    private static final String OWN = Routes.API + "/comment-receipts/{token}/attachments";
    private static final String OF_COMMENT = Noun.COMMENTS.itemPath() + "/attachments";
    private static final String ONE = "/{attachmentId}";
    private static final String FILE = "AttachmentFile";

    private final Answers answers;
    private final SampleRecords samples;

    AttachmentOperations(Answers answers, SampleRecords samples) {
        this.answers = answers;
        this.samples = samples;
    }

    void describe(Paths paths) {
        CommentAttachment attachment = new CommentAttachment(
                UUID.fromString("01930000-0000-7000-8000-000000000f01"),
                "stanowisko.pdf",
                "application/pdf",
                48_213,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                Instant.parse("2026-11-02T10:15:00Z"),
                false);
        answers.example("CommentAttachment", "For staff and its author alone so far", samples.plain(attachment));
        answers.example("AttachmentList", "One file", Map.of("items", List.of(samples.plain(attachment))));
        answers.example(FILE, "The first line of a PDF", "%PDF-1.7");
        own(paths);
        ofComments(paths);
    }

    private void own(Paths paths) {
        PathItem all = paths.getPathItem(OWN);
        PathItem one = paths.getPathItem(OWN + ONE);
        list(all.getGET());
        add(all.getPOST());
        download(one.getGET());
        remove(one.getDELETE());
        for (Operation operation : List.of(all.getGET(), all.getPOST(), one.getGET(), one.getDELETE())) {
            Access.forHolders(operation);
            answers.failures(operation, BAD_REQUEST, NOT_FOUND);
            Ids.describe(operation, operation == all.getGET() || operation == all.getPOST() ? OWN : OWN + ONE, "");
        }
        for (Operation operation : List.of(all.getPOST(), one.getDELETE())) {
            answers.failures(operation, UNAUTHORIZED, ATTACHMENT_REFUSED, TOO_MANY_REQUESTS);
        }
    }

    private void ofComments(Paths paths) {
        PathItem all = paths.getPathItem(OF_COMMENT);
        PathItem one = paths.getPathItem(OF_COMMENT + ONE);
        list(all.getGET());
        answers.empty(all.getGET(), "304", "Not changed");
        add(all.getPOST());
        answers.failures(all.getPOST(), ATTACHMENT_REFUSED);
        download(one.getGET());
        answers.empty(one.getGET(), "304", "Not changed");
        for (Operation read : List.of(all.getGET(), one.getGET())) {
            answers.failures(read, BAD_REQUEST, UNAUTHORIZED, NOT_FOUND, GONE);
        }
        Ids.describe(all.getGET(), OF_COMMENT, Noun.COMMENTS.id());
        Ids.describe(all.getPOST(), OF_COMMENT, Noun.COMMENTS.id());
        Ids.describe(one.getGET(), OF_COMMENT + ONE, Noun.COMMENTS.id());
        for (String act : List.of("/release", "/concealment", "/removal")) {
            Operation operation = paths.getPathItem(OF_COMMENT + ONE + act).getPOST();
            operation.setRequestBody(null);
            if (act.equals("/removal")) {
                remove(operation);
            } else {
                answers.success(operation, "200", "The file as it is now", "CommentAttachment", "CommentAttachment");
            }
            Ids.describe(operation, OF_COMMENT + ONE + act, Noun.COMMENTS.id());
            answers.failures(operation, BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE, TOO_MANY_REQUESTS);
        }
        answers.failures(all.getPOST(), UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE, TOO_MANY_REQUESTS);
    }

    private void list(Operation list) {
        answers.success(list, "200", "What they are", "AttachmentList", "AttachmentList");
    }

    private void add(Operation add) {
        add.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .description("The file itself; what it is is read from its content")
                .content(OASFactory.createContent()
                        .addMediaType("application/octet-stream", answers.mediaType(FILE, FILE))));
        add.getResponses().removeAPIResponse("200");
        answers.success(add, "201", "It is kept", "CommentAttachment", "CommentAttachment", Headers.LOCATION);
        answers.failures(add, BAD_REQUEST, ATTACHMENT_TOO_LARGE, ATTACHMENT_TYPE);
    }

    private void download(Operation download) {
        download.getResponses()
                .getAPIResponse("200")
                .content(OASFactory.createContent()
                        .addMediaType("application/octet-stream", answers.mediaType(FILE, FILE)))
                .addHeader(Headers.ETAG.called(), Headers.ETAG.reference());
    }

    private void remove(Operation remove) {
        remove.getResponses().removeAPIResponse("200");
        answers.empty(remove, "204", "It is gone");
    }
}
