package org.spoiwo.api.contract;

import static org.spoiwo.api.contract.Failure.BAD_REQUEST;
import static org.spoiwo.api.contract.Failure.CONTENT_TOO_LARGE;
import static org.spoiwo.api.contract.Failure.FORBIDDEN;
import static org.spoiwo.api.contract.Failure.GONE;
import static org.spoiwo.api.contract.Failure.NOT_FOUND;
import static org.spoiwo.api.contract.Failure.NOT_MERGEABLE;
import static org.spoiwo.api.contract.Failure.PRECONDITION_FAILED;
import static org.spoiwo.api.contract.Failure.PRECONDITION_REQUIRED;
import static org.spoiwo.api.contract.Failure.UNAUTHORIZED;
import static org.spoiwo.api.contract.Failure.UNSUPPORTED_MEDIA_TYPE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.spoiwo.model.merging.Duplicate;
import org.spoiwo.model.merging.Merge;
import org.spoiwo.model.merging.MergeOrder;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.DuplicateSign;

/** People and organisations that were entered twice. */
final class MergeOperations {

    private static final UUID KEPT = UUID.fromString("01930000-0000-7000-8000-000000000210");
    private static final UUID MERGED = UUID.fromString("01930000-0000-7000-8000-000000000299");

    private final Answers answers;
    private final SampleRecords samples;

    MergeOperations(Answers answers, SampleRecords samples) {
        this.answers = answers;
        this.samples = samples;
    }

    void describe(Paths paths) {
        answers.example(
                "DuplicateList",
                "An organisation of the same name and town",
                Map.of(
                        "items",
                        List.of(samples.plain(new Duplicate(
                                MERGED,
                                "Centrum Integracji Społecznej w Żarach",
                                "Żary",
                                List.of(DuplicateSign.NAME, DuplicateSign.KIND_AND_LOCALITY))))));
        answers.example("MergeOrder", "The one that goes", samples.plain(new MergeOrder(Reference.to(MERGED))));
        answers.example(
                "Merge",
                "A meeting referred to the duplicate",
                samples.plain(new Merge(
                        KEPT, 2, MERGED, List.of(new Merge.Changed(Resource.MEETINGS, SampleRecords.MEETING)))));
        describe(
                Noun.ORGANIZATIONS,
                "By a number in a register, by a name, or by kind and town; units without legal personality share the"
                        + " numbers of their founder, so nothing is merged by itself.",
                "names, numbers and kinds of the duplicate",
                paths);
        describe(
                Noun.PEOPLE,
                "By a name that they share, whatever the case, diacritics and punctuation. Common names are common:"
                        + " nothing is merged by itself.",
                "names and affiliations of the duplicate (not its contact)",
                paths);
    }

    private void describe(Noun noun, String signs, String takenOver, Paths paths) {
        String path = noun.collectionPath() + "/{id}";
        Operation read = paths.getPathItem(path).getGET();
        read.getResponses()
                .addAPIResponse(
                        "301",
                        OASFactory.createAPIResponse()
                                .description("It was merged into the record that Location names")
                                .addHeader(Headers.LOCATION.called(), Headers.LOCATION.reference()));
        suggestions(paths.getPathItem(path + "/duplicates").getGET(), path, noun, signs);
        merge(paths.getPathItem(path + "/merge").getPOST(), path, noun, takenOver);
    }

    private void suggestions(Operation operation, String path, Noun noun, String signs) {
        operation.setOperationId("getDuplicatesOf" + noun.called());
        operation.setSummary("Records that may be about the same " + noun.bare());
        operation.setDescription(signs);
        answers.success(
                operation,
                "200",
                "At most 50, those with most signs first",
                "DuplicateList",
                "DuplicateList",
                Headers.ETAG);
        answers.empty(operation, "304", "Not changed");
        Access.forStaff(operation);
        answers.failures(operation, BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE);
        Ids.describe(operation, path + "/duplicates", noun.id());
    }

    private void merge(Operation operation, String path, Noun noun, String takenOver) {
        operation.setOperationId("create" + noun.called() + "Merge");
        operation.setSummary("Make one record of two that are about the same " + noun.bare());
        operation.setDescription("The record in the path stays and takes over the " + takenOver
                + "; whatever referred to the duplicate refers to it, each record with a version of its own, for which"
                + " the caller needs the right to change it. The duplicate is deleted: reading it is answered with 301"
                + " and the address of the record that stays, its history can be read on, and an ADMIN can bring it"
                + " back. If-Match has the version of the record in the path.");
        operation.setRequestBody(
                OASFactory.createRequestBody().required(true).content(answers.json("MergeOrder", "MergeOrder")));
        SharedParameters.remove(operation, "If-None-Match", "Idempotency-Key");
        answers.success(operation, "200", "What was merged, or would be", "Merge", "Merge");
        Access.forEditors(operation);
        answers.failures(
                operation,
                BAD_REQUEST,
                UNAUTHORIZED,
                FORBIDDEN,
                NOT_FOUND,
                GONE,
                NOT_MERGEABLE,
                PRECONDITION_FAILED,
                PRECONDITION_REQUIRED,
                CONTENT_TOO_LARGE,
                UNSUPPORTED_MEDIA_TYPE);
        Ids.describe(operation, path + "/merge", noun.id());
    }
}
