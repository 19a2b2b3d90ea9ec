package org.spoiwo.api.contract;

import static org.spoiwo.api.contract.Failure.BAD_REQUEST;
import static org.spoiwo.api.contract.Failure.FORBIDDEN;
import static org.spoiwo.api.contract.Failure.GONE;
import static org.spoiwo.api.contract.Failure.NOT_FOUND;
import static org.spoiwo.api.contract.Failure.NOT_RESTORABLE;
import static org.spoiwo.api.contract.Failure.TOO_MANY_REQUESTS;
import static org.spoiwo.api.contract.Failure.UNAUTHORIZED;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.record.PatchOperation;
import org.spoiwo.model.record.RecordVersion;
import org.spoiwo.model.vocabulary.ChangeType;
import org.spoiwo.model.vocabulary.Visibility;

/** The operations on the past of a record: its versions, one of them, and bringing back what was deleted. */
final class HistoryOperations {

    static final String PAGE = "RecordVersionPage";

    private final Noun noun;
    private final Answers answers;

    HistoryOperations(Noun noun, Answers answers) {
        this.noun = noun;
        this.answers = answers;
    }

    /** The same for every noun. */
    static void exemplify(Answers answers, SampleRecords samples) {
        Instant entered = Instant.parse("2026-11-21T09:00:00Z");
        Instant changed = Instant.parse("2026-11-21T09:30:00Z");
        answers.example(
                PAGE,
                "A meeting was entered as a draft and then published, as staff see it",
                samples.plain(new Page<>(
                        List.of(
                                new RecordVersion(
                                        2,
                                        changed,
                                        "anna.nowak",
                                        "checked against the invitation",
                                        ChangeType.UPDATED,
                                        Visibility.DRAFT,
                                        Visibility.PUBLIC,
                                        List.of(
                                                new PatchOperation("replace", "/meta/visibility", "PUBLIC"),
                                                new PatchOperation("add", "/status", "HELD"))),
                                new RecordVersion(
                                        1,
                                        entered,
                                        "anna.nowak",
                                        null,
                                        ChangeType.CREATED,
                                        null,
                                        Visibility.DRAFT,
                                        null)),
                        null,
                        null)));
    }

    void describe(Paths paths) {
        String history = noun.itemPath() + "/history";
        PathItem list = paths.getPathItem(history);
        list(list.getGET());
        PathItem version = paths.getPathItem(history + "/{version}");
        version(version.getGET());
        PathItem restoration = paths.getPathItem(noun.itemPath() + "/restoration");
        restore(restoration.getPOST());
        describeIds(list, history);
        describeIds(version, history + "/{version}");
        describeIds(restoration, noun.itemPath() + "/restoration");
    }

    private void describeIds(PathItem item, String path) {
        item.getOperations().values().forEach(operation -> Ids.describe(operation, path, noun.id()));
    }

    private void list(Operation list) {
        list.setOperationId("list" + noun.called() + "Versions");
        list.setSummary("What was done to " + noun.one() + ", newest first");
        list.setDescription("Staff see who changed it and why. Everybody sees the versions that they would have seen as"
                + " they were made; a version after one they may not see is CREATED to them, without a patch. The history of"
                + " a deleted record is there for its editors.");
        answers.success(list, "200", "A page of the history", PAGE, PAGE, Headers.ETAG, Headers.LINK);
        fail(list);
    }

    private void version(Operation version) {
        version.setOperationId("get" + noun.called() + "Version");
        version.setSummary("Read one version of " + noun.one());
        version.setDescription(
                "As the record read from this version on, by today's schema. It can be sent back by PUT, with"
                        + " the present ETag in If-Match: the ETag of a version is weak.");
        answers.success(version, "200", "The record as it was", noun.schema(), noun.schema(), Headers.ETAG);
        fail(version);
    }

    private void fail(Operation read) {
        answers.empty(read, "304", "Not changed");
        answers.failures(read, BAD_REQUEST, UNAUTHORIZED, NOT_FOUND, GONE);
    }

    private void restore(Operation restore) {
        restore.setOperationId("create" + noun.called() + "Restoration");
        restore.setSummary("Bring back " + noun.one() + " that was deleted");
        restore.setDescription(
                "Under its old id, as it last was; versions go on counting. What it refers to must be there.");
        SharedParameters.remove(restore, "If-Match", "If-None-Match", "Idempotency-Key");
        Access.forAdmins(restore);
        answers.success(restore, "200", "The record as it is again", noun.schema(), noun.schema(), Headers.ETAG);
        answers.failures(restore, BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, NOT_RESTORABLE, TOO_MANY_REQUESTS);
    }
}
