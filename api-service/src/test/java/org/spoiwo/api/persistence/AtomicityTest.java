package org.spoiwo.api.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;

/** A write is done wholly or not at all, whatever happens to it; of writes that contradict each other one wins. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AtomicityTest {

    private static final ExecutorService CALLERS = Executors.newFixedThreadPool(40);

    @AfterAll
    static void stop() {
        CALLERS.shutdownNow();
    }

    @Test
    void connectionLostInTheMiddleOfACreationLeavesNothing() throws Exception {
        UUID id = UUID.randomUUID();

        Response answer =
                killedWhileBlockedOn("record_version", () -> Api.put(Kind.MEETINGS, id, Examples.meeting(300)));

        isUnavailable(answer);
        assertThat(Database.hasTraceOf(id)).isFalse();
        assertThat(Api.put(Kind.MEETINGS, id, Examples.meeting(300)).statusCode())
                .as("sent again, it works")
                .isEqualTo(201);
    }

    @Test
    void connectionLostInTheMiddleOfAnUpdateLeavesTheRecordAsItWas() throws Exception {
        Created before = created(Kind.MEETINGS, Examples.meeting(300));
        ObjectNode changed = tree(tree(Examples.meeting(200)).toString());

        Response answer =
                killedWhileBlockedOn("agenda_item", () -> Api.put(Kind.MEETINGS, before.id(), changed, before.tag()));

        isUnavailable(answer);
        assertThat(before.again()).isEqualTo(before);
        assertThat(Database.history(before.id())).hasSize(1);
        assertThat(Api.put(Kind.MEETINGS, before.id(), changed, before.tag()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void connectionsLostBetweenRequestsAreNoFaultOfOurs() throws Exception {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());
        for (Map<String, Object> session :
                Database.rows("select id from information_schema.processlist where id <> connection_id()")) {
            kill(session.get("id"));
        }

        boolean served = false;
        for (int i = 0; i < 50 && !served; i++) {
            Response answer = Api.get(Kind.PEOPLE, person.id());
            served = answer.statusCode() == 200;
            if (!served) {
                isUnavailable(answer);
            }
        }
        assertThat(served).as("it finds a way back by itself").isTrue();
    }

    private static void kill(Object session) {
        try {
            Database.rows("kill connection " + session);
        } catch (IllegalStateException gone) {
            // it had ended by itself
        }
    }

    private static void isUnavailable(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotBlank();
    }

    /** Makes the request wait for a lock on the table, and kills its connection to the database there. */
    private static Response killedWhileBlockedOn(String table, Callable<Response> request) throws Exception {
        try (Connection blocker = Database.connection();
                Statement statement = blocker.createStatement()) {
            statement.execute("lock tables " + table + " read");
            Future<Response> answer = CALLERS.submit(request);
            long waiting = waitingFor(table);
            try (Connection killer = Database.connection();
                    Statement kill = killer.createStatement()) {
                kill.execute("kill connection " + waiting);
            }
            statement.execute("unlock tables");
            return answer.get();
        }
    }

    /** Somebody waits for what another transaction holds. */
    private static void waitingForALock() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            // nothing the service asks for takes half a second by itself
            if (Database.count("select count(*) from information_schema.processlist where command <> 'Sleep'"
                            + " and id <> connection_id() and time_ms > 500")
                    > 0) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nobody waits for a lock");
    }

    /** The connection that waits to write into the table. */
    private static long waitingFor(String table) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            List<Map<String, Object>> waiting = Database.rows("select id from information_schema.processlist"
                    + " where state like 'Waiting for table%' and (info like '%into " + table
                    + " %' or info like '%update "
                    + table + " %' or info like '%from " + table + " %')");
            if (!waiting.isEmpty()) {
                return ((Number) waiting.get(0).get("id")).longValue();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nothing waits for " + table + ": "
                + Database.rows("select id, state, info from information_schema.processlist"));
    }

    @RepeatedTest(5)
    void ofTwoUpdatesFromTheSameVersionOneWins() throws Exception {
        Created meeting = created(Kind.MEETINGS, Examples.meeting(20));

        List<Response> answers = atTheSameTime(
                4,
                i -> Api.put(
                        Kind.MEETINGS,
                        meeting.id(),
                        meeting.record().deepCopy().put("title", "Wersja " + i),
                        meeting.tag()));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
        assertThat(Database.history(meeting.id())).hasSize(2);
        Response winner = answers.stream()
                .filter(each -> each.statusCode() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(meeting.again().record()).isEqualTo(tree(winner));
    }

    @RepeatedTest(3)
    void manyWhoChangeWhateverIsThereAllHaveTheirTurn() throws Exception {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());

        List<Response> answers =
                atTheSameTime(40, i -> Api.patch(Kind.PEOPLE, person.id(), "{\"givenName\": \"Imię " + i + "\"}", "*"));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200));
        assertThat(Database.history(person.id())).hasSize(41);
    }

    @Test
    void ofAnUpdateAndADeletionOneWins() throws Exception {
        Created meeting = created(Kind.MEETINGS, Examples.meeting(20));

        List<Response> answers = atTheSameTime(
                2,
                i -> i == 0
                        ? Api.delete(Kind.MEETINGS, meeting.id(), meeting.tag())
                        : Api.put(
                                Kind.MEETINGS,
                                meeting.id(),
                                meeting.record().deepCopy().put("title", "X"),
                                meeting.tag()));

        assertThat(answers.stream().map(Response::statusCode).toList()).isIn(List.of(204, 410), List.of(412, 200));
    }

    @RepeatedTest(3)
    void writesToDifferentRecordsDoNotDisturbEachOther() throws Exception {
        Created organization = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        List<Created> meetings = IntStream.range(0, 8)
                .mapToObj(i -> created(Kind.MEETINGS, Examples.meeting(20)))
                .toList();

        List<Response> answers = atTheSameTime(8, i -> {
            ObjectNode changed = meetings.get(i).record().deepCopy().put("title", "Równolegle " + i);
            changed.putArray("organizers").add(organization.reference());
            changed.putArray("links")
                    .addObject()
                    .put("kind", "CONTINUES")
                    .set("meeting", meetings.get((i + 1) % 8).reference());
            return Api.put(
                    Kind.MEETINGS,
                    meetings.get(i).id(),
                    changed,
                    meetings.get(i).tag());
        });

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200));
    }

    @RepeatedTest(3)
    void sameIdCreatedAtTheSameTimeIsOneRecord() throws Exception {
        UUID id = UUID.randomUUID();
        ObjectNode person = Kind.PEOPLE.example();

        List<Response> answers = atTheSameTime(4, i -> Api.put(Kind.PEOPLE, id, person));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        assertThat(Database.history(id)).hasSize(1);
    }

    @Test
    void whoRefersToSomethingWaitsForItsDeletion() throws Exception {
        Created organization = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        ObjectNode meeting = Kind.MEETINGS.example();
        meeting.putArray("organizers").add(organization.reference());
        try (Connection deleting = Database.connection();
                Statement statement = deleting.createStatement()) {
            deleting.setAutoCommit(false);
            statement.execute("update record set deleted_at = utc_timestamp(6) where id = '" + organization.id() + "'");
            Future<Response> answer = CALLERS.submit(() -> Api.post(Kind.MEETINGS, meeting));
            waitingForALock();
            deleting.commit();

            assertThat(answer.get().statusCode()).as(answer.get().asString()).isEqualTo(400);
        }
    }

    @Test
    void deletionWaitsForWhoIsAboutToRefer() throws Exception {
        Created organization = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        Created meeting = created(Kind.MEETINGS, Kind.MEETINGS.example());
        try (Connection referring = Database.connection();
                Statement statement = referring.createStatement()) {
            referring.setAutoCommit(false);
            statement.execute("insert into reference (owner_id, pointer, relation, target_id) values ('" + meeting.id()
                    + "', '/organizers/0', 'organizers', '" + organization.id() + "')");
            Future<Response> answer =
                    CALLERS.submit(() -> Api.delete(Kind.ORGANIZATIONS, organization.id(), organization.tag()));
            waitingForALock();
            referring.commit();

            assertThat(answer.get().statusCode()).as(answer.get().asString()).isEqualTo(409);
        } finally {
            try (Connection connection = Database.connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("delete from reference where target_id = '" + organization.id() + "'");
            }
        }
    }

    @RepeatedTest(40)
    void nothingIsDeletedThatSomebodyBeginsToReferToAtTheSameTime() throws Exception {
        Created organization = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        ObjectNode meeting = Kind.MEETINGS.example();
        meeting.putArray("organizers").add(organization.reference());

        List<Response> answers = atTheSameTime(
                2,
                i -> i == 0
                        ? Api.delete(Kind.ORGANIZATIONS, organization.id(), organization.tag())
                        : Api.post(Kind.MEETINGS, meeting));

        assertThat(answers.stream().map(Response::statusCode).toList()).isIn(List.of(204, 400), List.of(409, 201));
    }

    private interface Request {
        Response send(int number);
    }

    private static List<Response> atTheSameTime(int callers, Request request)
            throws InterruptedException, ExecutionException {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Response>> answers = IntStream.range(0, callers)
                .mapToObj(i -> CALLERS.submit(() -> {
                    go.await();
                    return request.send(i);
                }))
                .toList();
        go.countDown();
        List<Response> responses = new java.util.ArrayList<>();
        for (Future<Response> answer : answers) {
            responses.add(answer.get());
        }
        return responses;
    }
}
