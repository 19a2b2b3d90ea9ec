package org.spoiwo.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spoiwo.api.contract.Contract;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestCaller;

/**
 * Every operation by every kind of caller on records of every state, compared with the table {@code access/operations.txt}.
 * Whoever gives out the tokens, the rules are the same: each subclass runs the suite with another.
 */
abstract class AccessSuite {

    private static final String AGENDA = "/agenda-items";
    private static final String NEW_ITEM = "{\"title\": \"Nowy punkt\"}";

    private static final Map<String, Contract.Operation> OPERATIONS = Contract.committed().operations().stream()
            .collect(Collectors.toMap(Contract.Operation::id, operation -> operation));

    private final StatedRecords records = new StatedRecords();
    private final Map<TestCaller, String> tokens = new EnumMap<>(TestCaller.class);
    private final PersonalDataBodies bodies = new PersonalDataBodies();

    @Test
    void everyOperationHasItsRows() {
        Set<String> inTable =
                AccessRow.all().stream().map(AccessRow::operation).collect(Collectors.toCollection(TreeSet::new));

        assertThat(inTable)
                .as("operations in access/operations.txt, compared with those in the contract")
                .isEqualTo(new TreeSet<>(OPERATIONS.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> operationsAnswerAsTheTableSays() {
        return AccessRow.all().stream()
                .map(row -> DynamicTest.dynamicTest(row.operation() + " " + row.record(), () -> check(row)));
    }

    private void check(AccessRow row) {
        Map<TestCaller, String> found = new EnumMap<>(TestCaller.class);
        for (TestCaller caller : TestCaller.values()) {
            found.put(caller, answer(OPERATIONS.get(row.operation()), row.record(), as(caller)));
        }
        assertThat(found).isEqualTo(row.expected());
    }

    private String answer(Contract.Operation operation, RecordState state, RequestSpecification caller) {
        if (operation.id().startsWith("list") && !operation.id().endsWith("Versions") && state.visibility() != null) {
            return listed(operation, state, caller);
        }
        if (operation.path().matches(".*(\\.csv|/attendance-list|/\\{attachmentId})")) {
            caller.accept(ContentType.ANY);
        }
        if (operation.isWrite()) {
            // a dry run goes all the way, and leaves the record to the next caller as it is
            if (operation.takes("DryRun")) {
                caller.queryParam("dryRun", true);
            }
            caller.header("If-Match", "*");
            submit(operation, state, caller);
        }
        return String.valueOf(caller.request(operation.method().toUpperCase(Locale.ROOT), path(operation, state))
                .statusCode());
    }

    private void submit(Contract.Operation operation, RecordState state, RequestSpecification caller) {
        boolean item = operation.path().contains(AGENDA);
        switch (operation.method()) {
            case "post" -> {
                if (operation.path().endsWith("/attachments")) {
                    caller.contentType(ContentType.TEXT)
                            .queryParam("name", StatedRecords.ATTACHMENT)
                            .body(StatedRecords.ATTACHMENT);
                    return;
                }
                if (operation.path().endsWith("/comments/table")) {
                    caller.contentType("text/csv").body("text\nUwaga z tabeli\n");
                    return;
                }
                if (operation.path().endsWith("/comments/batch")) {
                    caller.contentType(ContentType.JSON).body("{\"comments\": [{\"text\": \"Uwaga z listy\"}]}");
                    return;
                }
                if (operation.path().matches(".*/(comment-receipts|registrations)/\\{token}.*")) {
                    caller.contentType(ContentType.JSON).body("{\"text\": \"Inaczej\"}");
                    return;
                }
                if (operation.path().endsWith("/table")) {
                    caller.contentType("text/csv")
                            .queryParam("label", "Z tabeli")
                            .body("kod,nazwa\nW1,Miejsca pracy\n");
                    return;
                }
                caller.contentType(ContentType.JSON).body(posted(operation, state));
            }
            case "put" -> caller.contentType(ContentType.JSON).body(item ? NEW_ITEM : renamed(operation, state));
            case "patch" -> caller.contentType(Api.MERGE_PATCH).body(item ? NEW_ITEM : "{\"provenance\": {}}");
            default -> {}
        }
    }

    private String posted(Contract.Operation operation, RecordState state) {
        if (PersonalDataBodies.areFor(operation.id())) {
            return bodies.of(operation.id());
        }
        if (isCheckIn(operation)) {
            return excused(operation, state);
        }
        if (operation.path().endsWith("/merge")) {
            return duplicate(operation);
        }
        if (operation.id().equals("createReport")) {
            // published, a report would change the record for all who come after
            records.commentIn(state);
            return "{}";
        }
        return operation.path().contains(AGENDA) ? NEW_ITEM : submitted(operation, state);
    }

    private static boolean isCheckIn(Contract.Operation operation) {
        return operation.path().endsWith("/check-in");
    }

    private String excused(Contract.Operation operation, RecordState state) {
        String ids = operation.path().contains("{id}")
                ? ""
                : ", \"participations\": [\"" + records.id(Kind.PARTICIPATIONS, state) + "\"]";
        return "{\"status\": \"EXCUSED\"" + ids + "}";
    }

    private String duplicate(Contract.Operation operation) {
        ObjectNode example = RecordState.of("PUBLIC/20").put(kind(operation).example());
        String made = Api.tree(as(TestCaller.ADMIN)
                        .contentType(ContentType.JSON)
                        .body(example.toString())
                        .post(kind(operation).path()))
                .path("id")
                .asText();
        return "{\"duplicate\": {\"id\": \"" + made + "\"}}";
    }

    private String submitted(Contract.Operation operation, RecordState state) {
        ObjectNode example = records.example(kind(operation));
        if (operation.id().equals("createResponse")) {
            example.withArray("comments").removeAll().addObject().put("id", records.commentIn(state));
        }
        return (kind(operation).isBelow() ? example : state.put(example)).toString();
    }

    private String renamed(Contract.Operation operation, RecordState state) {
        Kind kind = kind(operation);
        return records.get(kind, state)
                .deepCopy()
                .put(kind.nameMember(), Examples.named("Inaczej"))
                .toString();
    }

    /** Whether the record is in the list; it must be counted if and only if it is. */
    private String listed(Contract.Operation operation, RecordState state, RequestSpecification caller) {
        Kind kind = kind(operation);
        ObjectNode record = records.get(kind, state);
        if (kind == Kind.MEMBERSHIPS || kind == Kind.PARTICIPATIONS) {
            caller.queryParam("organization", record.at("/organization/id").asText());
        } else {
            caller.queryParam(
                    "q",
                    record.path(kind.nameMember())
                            .asText()
                            .replace("Narada ", "")
                            .replace("Próba ", ""));
        }
        JsonNode page = Api.tree(caller.queryParam("total", true).get(path(operation, state)));
        assertThat(page.path("items").size())
                .isEqualTo(page.at("/total/value").asInt())
                .isLessThan(2);
        return page.path("items").isEmpty() ? "-" : "+";
    }

    private String path(Contract.Operation operation, RecordState state) {
        String path = operation
                .path()
                .substring(Api.BASE.length())
                .replace("{code}", "PL-20")
                .replace("{name}", "role")
                .replace("{version}", "1")
                .replace("{number}", "1")
                .replace("{node}", "C1")
                .replace("/authorisations/{id}", "/authorisations/" + UUID.randomUUID())
                .replace("{token}", "0".repeat(75));
        boolean isAboutWhole = !path.contains("{id}")
                && !isCheckIn(operation)
                && !operation.id().startsWith("list");
        if (path.contains(AGENDA)) {
            String item = records.get(Kind.MEETINGS, state).at("/agenda/0/id").asText();
            path = path.replace("{meetingId}", records.id(Kind.MEETINGS, state)).replace("{itemId}", item);
        }
        if (path.contains("{meetingId}")) {
            path = path.replace(
                    "{meetingId}", isAboutWhole ? records.id(Kind.MEETINGS, state) : records.everybodysMeeting());
        }
        if (path.contains("{networkId}")) {
            path = path.replace(
                    "{networkId}", isAboutWhole ? records.id(Kind.NETWORKS, state) : records.everybodysNetwork());
        }
        if (path.contains("{programmeId}")) {
            path = path.replace(
                    "{programmeId}", isAboutWhole ? records.id(Kind.PROGRAMMES, state) : records.everybodysProgramme());
        }
        if (path.contains("{consultationId}")) {
            path = path.replace(
                    "{consultationId}",
                    isAboutWhole ? records.id(Kind.CONSULTATIONS, state) : records.everybodysConsultation());
        }
        if (path.contains("{attachmentId}")) {
            path = path.replace(
                    "{attachmentId}",
                    path.contains("{id}")
                            ? records.attachmentOf(state)
                            : UUID.randomUUID().toString());
        }
        path = path.replace("{other}", "{id}");
        return path.contains("{id}") ? path.replace("{id}", records.id(kind(operation), state)) : path;
    }

    private static Kind kind(Contract.Operation operation) {
        String path = operation.path().substring(Api.BASE.length());
        if (path.contains("/nodes/")) {
            return Kind.PROGRAMME_VERSIONS;
        }
        if (path.contains("/members")) {
            return Kind.MEMBERSHIPS;
        }
        if (path.contains("/responses")) {
            return Kind.RESPONSES;
        }
        if (path.contains("/comments")) {
            return Kind.COMMENTS;
        }
        if (path.contains("/versions")) {
            return Kind.PROGRAMME_VERSIONS;
        }
        if (path.contains("/participants")) {
            return Kind.PARTICIPATIONS;
        }
        return path.contains(AGENDA) ? Kind.MEETINGS : Kind.valueOf(path.split("/", 3)[1].toUpperCase(Locale.ROOT));
    }

    private RequestSpecification as(TestCaller caller) {
        return caller == TestCaller.ANONYMOUS
                ? Api.anonymous()
                : Api.as(tokens.computeIfAbsent(caller, TestCaller::token));
    }
}
