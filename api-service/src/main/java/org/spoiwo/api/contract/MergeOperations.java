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
        for (Noun noun : List.of(Noun.ORGANIZATIONS, Noun.PEOPLE)) {
            String path = noun.collectionPath() + "/{id}";
            Operation read = paths.getPathItem(path).getGET();
            read.getResponses()
                    .addAPIResponse(
                            "301",
                            OASFactory.createAPIResponse()
                                    .description("It was merged into the record that Location names")
                                    .addHeader(Headers.LOCATION.called(), Headers.LOCATION.reference()));
            suggestions(paths.getPathItem(path + "/duplicates").getGET(), path, noun);
            merge(paths.getPathItem(path + "/merge").getPOST(), path, noun);
        }
    }

    private void suggestions(Operation operation, String path, Noun noun) {
        answers.success(operation, "200", "What may be the same", "DuplicateList", "DuplicateList", Headers.ETAG);
        answers.empty(operation, "304", "Not changed");
        Access.forStaff(operation);
        answers.failures(operation, BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE);
        Ids.describe(operation, path + "/duplicates", noun.id());
    }

    private void merge(Operation operation, String path, Noun noun) {
        operation.setRequestBody(
                OASFactory.createRequestBody().required(true).content(answers.json("MergeOrder", "MergeOrder")));
        SharedParameters.remove(operation, "If-None-Match", "Idempotency-Key");
        answers.success(operation, "200", "What was merged", "Merge", "Merge");
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
