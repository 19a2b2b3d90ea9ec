package org.spoiwo.api.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.Resource;

/** What can go wrong with an operation, each with a body as the service would send it. */
enum Failure {
    BAD_REQUEST(
            "BadRequest",
            "The request has errors; each is named with its place",
            ProblemType.VALIDATION,
            List.of(
                    new Problem.InputError(
                            "/startDate",
                            null,
                            null,
                            "partialDate.impossible",
                            told("partialDate.impossible", "2019-02-29")),
                    new Problem.InputError(
                            null,
                            "reigon",
                            null,
                            "parameter.unknown",
                            told("parameter.unknown", "reigon", meant("region")))),
            2),
    UNAUTHORIZED("Unauthorized", "No valid token", ProblemType.UNAUTHORIZED, List.of()),
    FORBIDDEN("Forbidden", "The account may not do this", ProblemType.FORBIDDEN, List.of()),
    NOT_AUTHORISED(
            "NotAuthorised",
            "The account has not the role, or no authorisation for personal data that holds today",
            ProblemType.NOT_AUTHORISED,
            List.of()),
    NOT_FOUND(
            "NotFound", "There is nothing here, or nothing that the caller may see", ProblemType.NOT_FOUND, List.of()),
    CONFLICT(
            "Conflict",
            "The id is taken, or others refer to the record",
            ProblemType.STILL_REFERRED_TO,
            List.of(new Problem.InputError(
                    "/meetings/" + SampleRecords.MEETING + "/networks/0",
                    null,
                    null,
                    "reference.incoming",
                    told("reference.incoming", Resource.MEETINGS, "Regionalna Platforma Reintegracyjna"))),
            1),
    NOT_RESTORABLE(
            "NotRestorable",
            "The record is not deleted, or what it was does not fit any longer",
            ProblemType.NOT_RESTORABLE,
            List.of(new Problem.InputError(
                    "/networks/0/id",
                    null,
                    null,
                    "reference.unknown",
                    told("reference.unknown", "01930000-0000-7000-8000-000000000504"))),
            1),
    REGISTRATION_REFUSED(
            "RegistrationRefused",
            "One cannot register now, all places are taken, or the address is registered already",
            ProblemType.REGISTRATION_CLOSED,
            List.of(new Problem.InputError(
                    "", null, null, "registration.over", told("registration.over", "2026-11-30T22:59:00Z")))),
    NOT_MERGEABLE(
            "NotMergeable",
            "The two records cannot be about the same",
            ProblemType.NOT_MERGEABLE,
            List.of(new Problem.InputError("/parent", null, null, "merge.refersToOther", told("merge.refersToOther"))),
            1),
    CONSULTATION_CLOSED(
            "ConsultationClosed",
            "No round is open today, or the comment was decided upon already",
            ProblemType.CONSULTATION_CLOSED,
            List.of(),
            "2026-11-20"),
    ATTACHMENT_REFUSED(
            "AttachmentRefused",
            "The comment has as many files as it may, no round is open, or it was decided upon already",
            ProblemType.TOO_MANY_ATTACHMENTS,
            List.of(),
            5),
    COMMENTS_UNANSWERED(
            "CommentsUnanswered",
            "There are published comments without a published answer; errors has the first hundred",
            ProblemType.COMMENTS_UNANSWERED,
            List.of(new Problem.InputError(
                    "/consultations/01930000-0000-7000-8000-000000000901/comments/01930000-0000-7000-8000-000000000911",
                    null,
                    null,
                    "report.unanswered",
                    told("report.unanswered", "ROPS.0142.7.2026"))),
            1),
    GONE("Gone", "The record was deleted", ProblemType.GONE, List.of()),
    PRECONDITION_FAILED("PreconditionFailed", "If-Match is stale", ProblemType.PRECONDITION_FAILED, List.of(), 4),
    CONTENT_TOO_LARGE("ContentTooLarge", "The body is too large", ProblemType.CONTENT_TOO_LARGE, List.of()),
    ATTACHMENT_TOO_LARGE(
            "AttachmentTooLarge", "The file is too large", ProblemType.ATTACHMENT_TOO_LARGE, List.of(), "10 MiB"),
    ATTACHMENT_TYPE(
            "AttachmentType",
            "The file is of a kind that is not taken",
            ProblemType.ATTACHMENT_TYPE,
            List.of(),
            "PDF, DOCX, ODT, PNG, JPEG, TXT (UTF-8)"),
    UNSUPPORTED_MEDIA_TYPE(
            "UnsupportedMediaType", "The body is not JSON", ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of()),
    IDEMPOTENCY_KEY_REUSED(
            "IdempotencyKeyReused",
            "The Idempotency-Key came with another body before",
            ProblemType.IDEMPOTENCY_KEY_REUSED,
            List.of()),
    PRECONDITION_REQUIRED("PreconditionRequired", "If-Match is missing", ProblemType.PRECONDITION_REQUIRED, List.of()),
    TOO_MANY_REQUESTS(
            "TooManyRequests",
            "Too many writes without a token; wait as long as Retry-After says",
            ProblemType.TOO_MANY_REQUESTS,
            List.of(),
            30),
    /** Also what a client had better be ready for, without a line in every operation. */
    ANYTHING_ELSE("UnexpectedProblem", "Anything else: 500, 503 …", ProblemType.UNAVAILABLE, List.of());

    private static final String TRACE = "5f1c0a56-7a0b-4f7e-9d43-0c9d5a1f4c11";

    private final String component;
    private final String description;
    private final ProblemType type;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Problem.InputError> errors;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final Object[] arguments;

    Failure(
            String component,
            String description,
            ProblemType type,
            List<Problem.InputError> errors,
            Object... arguments) {
        this.component = component;
        this.description = description;
        this.type = type;
        this.errors = errors;
        this.arguments = arguments;
    }

    /** The name of the shared response. */
    String component() {
        return component;
    }

    /** Says that the operation may end in this. */
    void of(Operation operation) {
        String status = this == ANYTHING_ELSE ? "default" : String.valueOf(type.status());
        operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref(component));
    }

    APIResponse response(SampleRecords samples) {
        return OASFactory.createAPIResponse()
                .description(description)
                .addHeader("Content-Language", Headers.CONTENT_LANGUAGE.reference())
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .example(samples.plain(example()))));
    }

    private Problem example() {
        return new Problem(
                type.uri(),
                type.title(Locale.ENGLISH),
                type.status(),
                told("problem." + type.slug() + ".detail", arguments),
                "/api/v1/meetings/" + SampleRecords.MEETING,
                TRACE,
                errors);
    }

    private static String told(String key, Object... arguments) {
        return Messages.text(key, Locale.ENGLISH, arguments);
    }

    private static String meant(String word) {
        return told("suggestion", word);
    }

    static List<Failure> all() {
        return Arrays.asList(values());
    }
}
