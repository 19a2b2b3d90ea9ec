package org.spoiwo.api.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.parsed;
import static org.spoiwo.api.fixtures.Api.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.Agenda;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.Outcome;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.Reference;

/** Single items of an agenda are written through the version of their meeting. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AgendaEditingTest {

    private Created meeting;
    private Agenda agenda;
    private AgendaItem opening;
    private AgendaItem block;

    @BeforeEach
    void enterMeeting() {
        meeting = created(Kind.MEETINGS, Examples.meeting());
        agenda = parsed(Api.anonymous().get(path()), Agenda.class);
        opening = agenda.items().get(0);
        block = agenda.items().get(1);
    }

    @Test
    void agendaIsReadAsATreeAndItemByItemUnderTheVersionOfTheMeeting() {
        Response whole = Api.anonymous().get(path());
        Response item = Api.anonymous().get(path(block));

        assertThat(agenda.items())
                .isEqualTo(parsed(Api.get(Kind.MEETINGS, meeting.id()), Meeting.class)
                        .agenda());
        assertThat(agenda.items()).extracting(AgendaItem::position).containsExactly(1, 2);
        assertThat(whole.header("ETag")).startsWith("\"1-");
        assertThat(parsed(item, AgendaItem.class)).isEqualTo(block);
        assertThat(item.header("ETag")).startsWith("\"1-");
        assertThat(Api.anonymous()
                        .header("If-None-Match", item.header("ETag"))
                        .get(path(block))
                        .statusCode())
                .isEqualTo(304);
        problem(Api.anonymous().get(path() + "/" + UUID.randomUUID()), 404);
    }

    @Test
    void newItemGoesToTheEndOfTheAgendaOrOfItsParent() {
        Response atEnd =
                write(meeting.tag()).body(json(Examples.item("Zamknięcie"))).post(path());
        Response inBlock = write(atEnd.header("ETag"))
                .queryParam("parent", block.id())
                .body(json(Examples.item("Podsumowanie")))
                .post(path());

        assertThat(atEnd.statusCode()).as(atEnd.asString()).isEqualTo(201);
        assertThat(atEnd.header("ETag")).startsWith("\"2-");
        assertThat(inBlock.header("Location"))
                .endsWith(path() + "/" + parsed(inBlock, AgendaItem.class).id());
        assertThat(items()).extracting(AgendaItem::title).containsExactly("Otwarcie", "Dzień pierwszy", "Zamknięcie");
        assertThat(items().get(1).children())
                .extracting(AgendaItem::title, AgendaItem::position)
                .containsExactly(tuple("Wykład", 1), tuple("Dyskusja", 2), tuple("Podsumowanie", 3));
        assertThat(Database.history(meeting.id())).hasSize(3);
    }

    @Test
    void itemIsReplacedWithItsChildrenAndTheRestStays() {
        AgendaItem renamed =
                block.withTitle("Blok").withChildren(List.of(block.children().get(1)));

        Response answer = write(meeting.tag()).body(json(renamed)).put(path(block));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(parsed(answer, AgendaItem.class).children())
                .extracting(AgendaItem::position)
                .containsExactly(1);
        assertThat(items()).first().isEqualTo(opening);
        assertThat(items().get(1).children())
                .extracting(AgendaItem::id)
                .containsExactly(block.children().get(1).id());
        assertThat(Database.count("select count(*) from agenda_item where meeting_id = ?", meeting.id()))
                .isEqualTo(3);
    }

    @Test
    void whatWasReadCanBePutBackWithoutEffect() {
        Response answer = write(meeting.tag()).body(json(block)).put(path(block));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(parsed(answer, AgendaItem.class)).isEqualTo(block);
        assertThat(Database.history(meeting.id())).hasSize(1);
    }

    @Test
    void whatSaysNothingNewNeedsNoVersion() {
        Response unchanged = write(null).body(json(block)).put(path(block));
        Response stale = write("\"7-x\"").body(json(block)).put(path(block));

        assertThat(unchanged.statusCode()).as(unchanged.asString()).isEqualTo(200);
        assertThat(unchanged.header("ETag")).startsWith("\"1-");
        assertThat(stale.statusCode()).isEqualTo(200);
        assertThat(Database.history(meeting.id())).hasSize(1);
        problem(write(null).body(json(block.withTitle("Inny"))).put(path(block)), 428);
    }

    @Test
    void meetingIsFoundByWhoSpokeAtIt() {
        String word = "zażywnik"
                + UUID.randomUUID().toString().replaceAll("[^a-f]", "x").substring(0, 8);
        Created found = created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withAgenda(List.of(Examples.item("Otwarcie")
                                .withContributions(
                                        List.of(Examples.contribution().withDesignation("a " + word)))))
                        .withContributions(List.of(Examples.contribution().withDesignation("b wszem" + word))));

        assertThat(Api.tree(Api.writer().queryParam("q", word).get("/meetings"))
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(found.id().toString());
        assertThat(Api.tree(Api.writer().queryParam("q", "wszem" + word).get("/meetings"))
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(found.id().toString());
    }

    @Test
    void itemOfTheClientsOwnIdIsPutAtTheEnd() {
        UUID id = UUID.randomUUID();

        Response answer = write(meeting.tag()).body(json(Examples.item("Nowy"))).put(path() + "/" + id);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(items()).last().extracting(AgendaItem::id).isEqualTo(id);
    }

    @Test
    void itemIsPatchedAndRemoved() {
        Response patched = write(meeting.tag())
                .contentType(Api.MERGE_PATCH)
                .body("{\"title\": \"Wykład otwarty\", \"kind\": null}".getBytes(StandardCharsets.UTF_8))
                .patch(path(block.children().get(0)));
        Response removed =
                write(patched.header("ETag")).delete(path(block.children().get(1)));

        assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(removed.header("ETag"))
                .as("as who reads the meeting now is told")
                .startsWith("\"3-")
                .isEqualTo(Api.writer().get("/meetings/" + meeting.id()).header("ETag"));
        assertThat(items().get(1).children()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Wykład otwarty");
            assertThat(item.kind()).isNull();
            assertThat(item.track()).isEqualTo(block.children().get(0).track());
        });
        problem(Api.anonymous().get(path(block.children().get(1))), 404);
    }

    @Test
    void changesNeedTheVersionOfTheMeeting() {
        String body = json(Examples.item("x"));

        problem(write(null).body(body).post(path()), 428);
        problem(write(null).body(body).put(path(block)), 428);
        problem(write("\"7-x\"").body(body).put(path(block)), 412);
        problem(write("\"7-x\"").body("{}").patch(path(block)), 412);
        problem(write(null).delete(path(block)), 428);
        problem(Api.anonymous().contentType(ContentType.JSON).body(body).post(path()), 401);
        problem(Api.reader().contentType(ContentType.JSON).body(body).post(path()), 403);
        assertThat(items()).isEqualTo(agenda.items());
    }

    @Test
    void errorsAreToldInTermsOfTheItem() {
        String wrong =
                "{\"titel\": \"x\", \"day\": 9, \"contributions\": [{}], \"children\": [null, {\"kind\": \"X\"}]}";

        for (Response answer : List.of(
                write(meeting.tag()).body(wrong).post(path()),
                write(meeting.tag())
                        .queryParam("parent", block.id())
                        .body(wrong)
                        .post(path()),
                write(meeting.tag()).body(wrong).put(path(block)),
                write(meeting.tag()).body(wrong).put(path(block.children().get(0))),
                write(meeting.tag()).body(wrong).patch(path(block.children().get(1))))) {
            assertThat(errors(answer))
                    .extracting(Problem.InputError::pointer)
                    .containsExactlyInAnyOrder(
                            "/titel", "/day", "/contributions/0/capacity", "/children/0", "/children/1/kind");
        }
    }

    @Test
    void idThatAnotherItemHasIsToldWhereItWasSent() {
        AgendaItem twin = Examples.item("a").withId(block.id());
        AgendaItem deeper = Examples.item("a")
                .withChildren(List.of(
                        Examples.item("b"), Examples.item("c").withChildren(List.of(Examples.item("d"), twin))));

        assertThat(errors(write(meeting.tag())
                        .body(json(opening.withChildren(List.of(twin))))
                        .put(path(opening))))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(tuple("/children/0/id", "agendaItem.duplicateId"));
        assertThat(errors(write(meeting.tag())
                        .queryParam("parent", opening.id())
                        .body(json(deeper))
                        .post(path())))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(tuple("/children/1/children/1/id", "agendaItem.duplicateId"));
        assertThat(errors(write(meeting.tag())
                        .body(json(block.withChildren(List.of(opening))))
                        .put(path(block))))
                .extracting(Problem.InputError::pointer)
                .containsExactly("/children/0/id");
    }

    @Test
    void idThatAnotherOutcomeHasIsToldWhereItWasSent() {
        Outcome taken = parsed(Api.get(Kind.MEETINGS, meeting.id()), Meeting.class)
                .outcomes()
                .get(0);

        assertThat(errors(write(meeting.tag())
                        .body(json(block.withChildren(
                                List.of(Examples.item("a").withOutcomes(List.of(taken.withId(null), taken))))))
                        .put(path(block))))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(tuple("/children/0/outcomes/1/id", "outcome.duplicateId"));
    }

    @Test
    void errorOfTheTenthItemIsToldInTermsOfIt() {
        Created long11 = created(Kind.MEETINGS, Examples.meeting(11));
        String second = long11.record().at("/agenda/1/id").asText();
        AgendaItem tenth = Examples.item("x")
                .withId(UUID.fromString(long11.record().at("/agenda/10/id").asText()));

        assertThat(errors(write(long11.tag())
                        .body(json(Examples.item("y").withChildren(List.of(tenth))))
                        .put("/meetings/" + long11.id() + "/agenda-items/" + second)))
                .extracting(Problem.InputError::pointer)
                .containsExactly("/children/0/id");
    }

    @Test
    void tooDeepAnItemIsToldOfTheWholeOfIt() {
        AgendaItem deep = Examples.item("10");
        for (int i = 9; i > 0; i--) {
            deep = Examples.item("" + i).withChildren(List.of(deep));
        }
        Response chain = write(meeting.tag()).body(json(deep)).post(path());
        AgendaItem lowest = parsed(chain, AgendaItem.class);
        while (!lowest.children().isEmpty()) {
            lowest = lowest.children().get(0);
        }

        assertThat(errors(write(chain.header("ETag"))
                        .queryParam("parent", lowest.id())
                        .body(json(Examples.item("11")))
                        .post(path())))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(tuple("", "agenda.tooDeep"));
    }

    @Test
    void itemThatAnOutcomeNamesStays() {
        Meeting before = parsed(Api.get(Kind.MEETINGS, meeting.id()), Meeting.class);
        AgendaItem lecture = block.children().get(0);
        Response linked = Api.put(
                Kind.MEETINGS,
                meeting.id(),
                Api.tree(before.withOutcomes(
                        List.of(before.outcomes().get(0).withAgendaItem(Reference.to(lecture.id()))))),
                meeting.tag());
        String tag = linked.header("ETag");
        String at = "/meetings/" + meeting.id() + "/outcomes/0/agendaItem";

        for (Response answer : List.of(
                write(tag).delete(path(lecture)),
                write(tag).delete(path(block)),
                write(tag).body(json(block.withChildren(List.of()))).put(path(block)),
                write(tag).body("{\"children\": []}").patch(path(block)))) {
            Problem problem = problem(answer, 409);
            assertThat(problem.type().toString()).endsWith("/still-referred-to");
            assertThat(problem.errors()).singleElement().satisfies(error -> {
                assertThat(error.pointer()).isEqualTo(at);
                assertThat(error.code()).isEqualTo("agendaItem.inOutcome");
                assertThat(error.message()).contains("Przyjęto sprawozdanie");
            });
        }
        assertThat(problem(write(tag).header("Accept-Language", "en").delete(path(lecture)), 409)
                        .errors())
                .extracting(Problem.InputError::message)
                .allSatisfy(message -> assertThat(message).contains("Przyjęto sprawozdanie", "outcome"));
        assertThat(errors(write(tag).body("{\"children\": [], \"day\": 9}").patch(path(block))))
                .as("what can be corrected in the body comes first")
                .extracting(Problem.InputError::pointer)
                .containsExactly("/day");
        problem(write("\"1-x\"").delete(path(lecture)), 412);
        assertThat(write(tag).delete(path(block.children().get(1))).statusCode())
                .isEqualTo(204);
    }

    @Test
    void unknownPlacesAndTakenIdsAreRefused() {
        Created other = created(Kind.MEETINGS, Examples.meeting());
        String foreign = other.record().at("/agenda/0/id").asText();
        String body = json(Examples.item("x"));

        assertThat(errors(write(meeting.tag())
                        .queryParam("parent", foreign)
                        .body(body)
                        .post(path())))
                .extracting(Problem.InputError::parameter, Problem.InputError::code)
                .containsExactly(tuple("parent", "agendaItem.unknown"));
        assertThat(errors(write(meeting.tag())
                        .queryParam("parent", "x")
                        .body(body)
                        .post(path())))
                .extracting(Problem.InputError::parameter)
                .containsExactly("parent");
        assertThat(errors(write(meeting.tag()).body(body).put(path() + "/" + foreign)))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(tuple("/id", "agendaItem.foreignId"));
        problem(
                write(meeting.tag())
                        .body(json(Examples.item("x").withId(opening.id())))
                        .post(path()),
                409);
        problem(write(meeting.tag()).body(body).post("/meetings/" + UUID.randomUUID() + "/agenda-items"), 404);
        problem(write(meeting.tag()).delete(path() + "/" + UUID.randomUUID()), 404);
        problem(write(meeting.tag()).body("{}").patch(path() + "/" + UUID.randomUUID()), 404);
        assertThat(items()).isEqualTo(agenda.items());
    }

    @Test
    void dryRunChangesNothing() {
        Response answer = write(meeting.tag())
                .queryParam("dryRun", true)
                .body(json(Examples.item("x")))
                .post(path());
        Response deletion = write(meeting.tag()).queryParam("dryRun", true).delete(path(opening));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(deletion.statusCode()).isEqualTo(204);
        assertThat(deletion.header("ETag")).isNull();
        assertThat(items()).isEqualTo(agenda.items());
    }

    @Test
    void repeatedPostWithTheSameKeyAddsOneItem() {
        String body = json(Examples.item("Raz"));
        Response first = write(meeting.tag())
                .header("Idempotency-Key", "raz-" + meeting.id())
                .body(body)
                .post(path());
        Response second = write(meeting.tag())
                .header("Idempotency-Key", "raz-" + meeting.id())
                .body(body)
                .post(path());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode())
                .as("the meeting has another version by now")
                .isIn(201, 412);
        assertThat(items()).filteredOn(item -> "Raz".equals(item.title())).hasSize(1);
    }

    private List<AgendaItem> items() {
        return parsed(Api.writer().get(path()), Agenda.class).items();
    }

    private String path() {
        return "/meetings/" + meeting.id() + "/agenda-items";
    }

    private String path(AgendaItem item) {
        return path() + "/" + item.id();
    }

    private static RequestSpecification write(String ifMatch) {
        RequestSpecification request = Api.writer().contentType(ContentType.JSON);
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }

    private static String json(AgendaItem item) {
        return Api.tree(item).toString();
    }
}
