package org.spoiwo.api.contract;

import static org.spoiwo.api.contract.Failure.BAD_REQUEST;
import static org.spoiwo.api.contract.Failure.CONFLICT;
import static org.spoiwo.api.contract.Failure.CONTENT_TOO_LARGE;
import static org.spoiwo.api.contract.Failure.FORBIDDEN;
import static org.spoiwo.api.contract.Failure.GONE;
import static org.spoiwo.api.contract.Failure.IDEMPOTENCY_KEY_REUSED;
import static org.spoiwo.api.contract.Failure.NOT_FOUND;
import static org.spoiwo.api.contract.Failure.PRECONDITION_FAILED;
import static org.spoiwo.api.contract.Failure.PRECONDITION_REQUIRED;
import static org.spoiwo.api.contract.Failure.TOO_MANY_REQUESTS;
import static org.spoiwo.api.contract.Failure.UNAUTHORIZED;
import static org.spoiwo.api.contract.Failure.UNSUPPORTED_MEDIA_TYPE;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.spoiwo.api.web.RecordResource;
import org.spoiwo.model.record.PersonalMembers;

/** The operations that every kind of record has: list, read, create, replace, change, delete. */
final class RecordOperations {

    static final String MERGE_PATCH_SCHEMA = "MergePatch";

    private final Noun noun;
    private final Answers answers;

    RecordOperations(Noun noun, Answers answers) {
        this.noun = noun;
        this.answers = answers;
    }

    void describe(Paths paths, SampleRecords samples) {
        String about = (noun.isInDocuments() ? "From the five documents: " : "Made up: ") + noun.one();
        answers.example(noun.schema(), about, samples.plain(samples.answered(noun)));
        answers.example("New" + noun.schema(), about + ", as sent", samples.sent(noun));
        answers.example(noun.schema() + "Patch", about + ", changed", samples.patch(noun));
        answers.example(noun.pageSchema(), about + " in a list", samples.page(noun));

        PathItem collection = paths.getPathItem(noun.collectionPath());
        list(collection.getGET());
        create(collection.getPOST());
        PathItem item = paths.getPathItem(noun.itemPath());
        read(item.getGET());
        replace(item.getPUT());
        change(item.getPATCH());
        delete(item.getDELETE());
        describePurpose(collection.getPOST(), item.getGET(), item.getPUT(), item.getPATCH());
        describeIds(collection, noun.collectionPath());
        describeIds(item, noun.itemPath());
    }

    /** What lists show of a record is not personal. */
    private void describePurpose(Operation... operations) {
        if (PersonalMembers.areIn(noun.record())) {
            for (Operation operation : operations) {
                SharedParameters.addPurpose(operation);
            }
        }
    }

    private void describeIds(PathItem item, String path) {
        item.getOperations().values().forEach(operation -> Ids.describe(operation, path, noun.id()));
    }

    private void list(Operation list) {
        if (noun.isPart()) {
            answers.success(list, "200", "All of them", "Agenda", "Agenda", Headers.ETAG);
            failRead(list);
            return;
        }
        answers.success(
                list, "200", "A page of the list", noun.pageSchema(), noun.pageSchema(), Headers.ETAG, Headers.LINK);
        if (noun.isBelow()) {
            failRead(list);
        } else {
            answers.empty(list, "304", "Not changed");
            answers.failures(list, BAD_REQUEST, UNAUTHORIZED);
        }
    }

    private void read(Operation read) {
        name(read, "get", "Read " + noun.one());
        answers.success(read, "200", "The record", noun.schema(), noun.schema(), Headers.ETAG);
        failRead(read);
    }

    private void failRead(Operation read) {
        answers.empty(read, "304", "Not changed");
        answers.failures(read, BAD_REQUEST, UNAUTHORIZED, NOT_FOUND, GONE);
    }

    private void create(Operation create) {
        name(create, "create", "Create " + noun.one());
        create.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .content(answers.json(noun.schema(), "New" + noun.schema())));
        forget(create, "200");
        created(create);
        fail(create, BAD_REQUEST, CONFLICT, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE);
        if (noun.isPart()) {
            SharedParameters.remove(create, "If-None-Match", "Idempotency-Key");
            answers.failures(create, GONE, PRECONDITION_FAILED, PRECONDITION_REQUIRED);
        } else {
            SharedParameters.remove(create, "If-Match", "If-None-Match");
            answers.failures(create, IDEMPOTENCY_KEY_REUSED);
        }
        if (noun.isBelow()) {
            answers.failures(create, NOT_FOUND);
        }
    }

    private void replace(Operation replace) {
        name(replace, "replace", "Replace " + noun.one() + ", or create it under an id of your own");
        SharedParameters.remove(
                replace,
                noun.isPart() ? new String[] {"If-None-Match", "Idempotency-Key"} : new String[] {"Idempotency-Key"});
        replace.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .content(answers.json(noun.schema(), "New" + noun.schema())));
        updated(replace);
        created(replace);
        fail(replace, BAD_REQUEST, CONFLICT, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE);
        answers.failures(replace, GONE, PRECONDITION_FAILED, PRECONDITION_REQUIRED);
        if (noun.isBelow()) {
            answers.failures(replace, NOT_FOUND);
        }
    }

    private void change(Operation change) {
        name(change, "update", "Change members of " + noun.one() + " (JSON Merge Patch)");
        SharedParameters.remove(change, "If-None-Match", "Idempotency-Key");
        Content content = OASFactory.createContent();
        content.addMediaType(
                RecordResource.MERGE_PATCH, answers.mediaType(MERGE_PATCH_SCHEMA, noun.schema() + "Patch"));
        content.addMediaType("application/json", answers.mediaType(MERGE_PATCH_SCHEMA, noun.schema() + "Patch"));
        change.setRequestBody(OASFactory.createRequestBody().required(true).content(content));
        updated(change);
        fail(change, BAD_REQUEST, NOT_FOUND, GONE, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE);
        answers.failures(change, PRECONDITION_FAILED, PRECONDITION_REQUIRED);
        if (noun.isPart()) {
            answers.failures(change, CONFLICT);
        }
    }

    private void delete(Operation delete) {
        name(delete, "delete", "Delete " + noun.one());
        SharedParameters.remove(delete, "If-None-Match", "Idempotency-Key");
        forget(delete, "200");
        answers.empty(delete, "204", "It is gone");
        if (noun.isPart()) {
            // the whole has a new version
            delete.getResponses().getAPIResponse("204").addHeader(Headers.ETAG.called(), Headers.ETAG.reference());
        }
        fail(delete, BAD_REQUEST, NOT_FOUND, CONFLICT, GONE);
        answers.failures(delete, PRECONDITION_FAILED, PRECONDITION_REQUIRED);
    }

    private void created(Operation operation) {
        answers.success(
                operation,
                "201",
                "The record as it was entered",
                noun.schema(),
                noun.schema(),
                Headers.ETAG,
                Headers.LOCATION);
    }

    private void updated(Operation operation) {
        answers.success(operation, "200", "The record as it is now", noun.schema(), noun.schema(), Headers.ETAG);
    }

    private void fail(Operation write, Failure... failures) {
        answers.failures(write, failures);
        answers.failures(write, UNAUTHORIZED, FORBIDDEN, TOO_MANY_REQUESTS);
    }

    private static void forget(Operation operation, String status) {
        operation.getResponses().removeAPIResponse(status);
    }

    /** What the resource says itself stays. */
    private void name(Operation operation, String verb, String summary) {
        if (operation.getOperationId() == null) {
            operation.setOperationId(verb + noun.called());
        }
        if (operation.getSummary() == null) {
            operation.setSummary(summary);
        }
    }
}
