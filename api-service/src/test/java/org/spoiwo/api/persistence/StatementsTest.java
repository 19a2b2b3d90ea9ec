package org.spoiwo.api.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.Organizer;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;

/**
 * How many statements a request costs.
 *
 * <p>The server itself is asked (status variable {@code Com_select}): it counts what reached it, whoever sent it, while
 * Hibernate's statistics know only of Hibernate's. {@code Questions} would count the connection's housekeeping, too.
 * Something else may ask at the same time, so the least of several measurements counts.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class StatementsTest {

    private static final String ANY = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organizations?limit=20",
                "/organizations?region=PL-08&kind=CIS&kind=KIS&status=ACTIVE&locality=Żary&q=centrum",
                "/organizations?identifier=NIP:1234563218",
                "/people?limit=20",
                "/people?q=kowalska",
                "/projects?limit=20",
                "/projects?region=PL-08&level=7.6&q=koordynacja",
                "/documents?limit=20",
                "/documents?kind=RULES&q=regulamin",
                "/programmes?limit=20",
                "/programmes?region=PL-08&owner=01930000-0000-7000-8000-000000000101&q=program",
                "/consultations?limit=20",
                "/consultations?region=PL-08&stage=OPEN&from=2020-01-01&undated=true&q=konsultacje&sort=title",
                "/networks?limit=20",
                "/networks?region=PL-08&kind=PLATFORM&memberKind=CIS&q=platforma",
                "/networks?on=2018-05-24&officer=01930000-0000-7000-8000-000000000210&office=CHAIR&stage=CONSTITUTED",
                "/meetings?limit=20",
                "/meetings?region=PL-08",
                "/meetings?region=PL-08&region=PL-26&kind=NETWORK_MEETING&status=HELD&from=2018-01-01&undated=true",
                "/meetings?q=spotkanie&limit=200",
                "/agenda-items?limit=200",
                "/agenda-items?region=PL-08&track=CIS&kind=PRESENTATION&q=dyskusja",
            })
    void listIsOneStatementAndTotalOneMore(String list) {
        created(Kind.MEETINGS, Examples.meeting());

        assertThat(statements(() -> Api.anonymous().get(list))).isEqualTo(1);
        assertThat(statements(() -> Api.writer().get(list))).isEqualTo(1);
        assertThat(statements(() -> Api.anonymous().get(list + "&total=true"))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "organizer", "person", "project", "document", "consultation"})
    void listByWhatIsReferredToIsOneStatement(String filter) {
        assertThat(statements(() -> Api.anonymous().queryParam(filter, ANY).get("/meetings")))
                .isEqualTo(1);
    }

    @Test
    void programmeCostsTheSameWhateverTheSizeOfItsTree() {
        Created small = created(Kind.PROGRAMME_VERSIONS, Examples.programmeVersion());
        Created large = created(
                Kind.PROGRAMME_VERSIONS,
                Examples.programmeVersion()
                        .withNodes(IntStream.range(0, 100)
                                .mapToObj(i -> Examples.node("C" + i, ProgrammeNodeKind.OBJECTIVE, "Cel " + i)
                                        .withChildren(IntStream.range(0, 19)
                                                .mapToObj(
                                                        j -> Examples.indicator("C" + i + ".W" + j, "Wskaźnik " + j, i))
                                                .toList()))
                                .toList()));
        String path = Kind.PROGRAMME_VERSIONS.path();

        assertThat(statements(() -> Api.get(Kind.PROGRAMME_VERSIONS, large.id())))
                .isEqualTo(statements(() -> Api.get(Kind.PROGRAMME_VERSIONS, small.id())))
                .isLessThanOrEqualTo(3);
        assertThat(statements(() -> Api.anonymous().get(path + "?limit=200&status=DRAFT&q=projekt")))
                .isEqualTo(2);
        assertThat(statements(() -> Api.anonymous().get(path + "/" + small.id() + "/diff/" + large.id())))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void consultationAndItsCommentsCostTheSameWhateverTheirNumber() {
        Created small = withComments(2);
        Created large = withComments(40);

        for (String below : List.of("", "/comments?limit=200", "/responses?limit=200")) {
            assertThat(statements(() -> Api.reader().get(Kind.CONSULTATIONS.path(large.id()) + below)))
                    .as(below)
                    .isEqualTo(statements(() -> Api.reader().get(Kind.CONSULTATIONS.path(small.id()) + below)))
                    .isLessThanOrEqualTo(3);
        }
        assertThat(statements(() -> Api.anonymous()
                        .get(Kind.CONSULTATIONS.path(large.id())
                                + "/comments?channel=EMAIL&node=C1&late=true&q=wskaźnik&sort=-receivedOn")))
                .isEqualTo(2);
    }

    /** Somebody may click twice among any number of comments that came in the same minutes. */
    @Test
    void theSameCommentIsFoundByIndexAmongAnyNumber() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.openConsultation());
        Supplier<Response> sending = () -> Api.anonymous()
                .contentType("application/json")
                .body("{\"text\": \"Dwa kliknięcia\"}")
                .post(Kind.CONSULTATIONS.path(consultation.id()) + "/comments");
        assertThat(sending.get().statusCode()).isEqualTo(201);
        Database.execute(
                "insert into record (id, resource, name, search_text, visibility, maintainers) select uuid(), 'COMMENTS',"
                        + " concat('nr ', s.seq, ' ', ?), '', 'INTERNAL', 'PL-08' from seq_1_to_20000 s",
                consultation.id());
        Database.execute(
                "insert into comment (id, version, created_at, updated_at, visibility, maintainers, consultation_id,"
                        + " received_on, late, moderation, said_hash, content) select r.id, 1, utc_timestamp(6), utc_timestamp(6),"
                        + " 'INTERNAL', 'PL-08', ?, utc_date(), false, 'RECEIVED', sha2(r.id, 256), '{\"text\": \"Inna\"}'"
                        + " from record r where r.resource = 'COMMENTS' and r.name like concat('nr %', ?)",
                consultation.id(), consultation.id());

        assertThat(rowsRead(sending)).isLessThan(500);
        assertThat(Database.count(
                        "select count(*) from comment where consultation_id = ? and json_value(content, '$.text') like 'Dwa%'",
                        consultation.id()))
                .isEqualTo(1);
    }

    @Test
    void manyCommentsAtOnceAskForNoMoreThanFew() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.openConsultation());
        long few = statements(() -> entered(consultation, 2));

        assertThat(statements(() -> entered(consultation, 200))).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    private static Response entered(Created consultation, int count) {
        var batch = Api.tree("{}");
        IntStream.range(0, count).forEach(i -> batch.withArray("comments").add(Api.tree(Examples.comment())));
        return Api.writer()
                .contentType("application/json")
                .body(batch.toString())
                .post(Kind.CONSULTATIONS.path(consultation.id()) + "/comments/batch");
    }

    /** Reports and tables read a page of 500 at a time; a few comments are one page like many. */
    @Test
    void coverageReportsAndTablesCostTheSameWhateverTheNumberOfComments() {
        Created small = settled(2);
        Created large = settled(40);

        for (String below : List.of(
                "/coverage",
                "/comments.csv",
                "/passages",
                "/report",
                "/report?format=csv",
                "/report?format=html",
                "/report?format=docx",
                "/report/editions",
                "/report/draft")) {
            assertThat(statements(() -> Api.reader().accept("*/*").get(Kind.CONSULTATIONS.path(large.id()) + below)))
                    .as(below)
                    .isEqualTo(statements(
                            () -> Api.reader().accept("*/*").get(Kind.CONSULTATIONS.path(small.id()) + below)))
                    .isLessThanOrEqualTo(below.endsWith("draft") ? 13 : below.endsWith("coverage") ? 6 : 3);
        }
        assertThat(publishing(40)).isEqualTo(publishing(2)).isLessThanOrEqualTo(32);
    }

    private static Created settled(int count) {
        Created consultation = withComments(count);
        answer(consultation);
        assertThat(publish(consultation).statusCode()).isEqualTo(201);
        return consultation;
    }

    /** Statements of publishing a report: each can be published once only. */
    private static long publishing(int count) {
        return LongStream.range(0, 3)
                .map(i -> {
                    Created consultation = withComments(count);
                    answer(consultation);
                    return measured(() -> publish(consultation));
                })
                .min()
                .orElseThrow();
    }

    private static void answer(Created consultation) {
        var response = Api.tree(Examples.response(consultation.id()));
        response.putArray("comments");
        Api.tree(Api.writer().get(Kind.CONSULTATIONS.path(consultation.id()) + "/comments?limit=200"))
                .path("items")
                .forEach(comment -> response.withArray("comments").addObject().set("id", comment.path("id")));
        assertThat(Api.writer()
                        .contentType("application/json")
                        .body(response.toString())
                        .post(Kind.CONSULTATIONS.path(consultation.id()) + "/responses")
                        .statusCode())
                .isEqualTo(201);
    }

    private static Response publish(Created consultation) {
        return Api.writer()
                .contentType("application/json")
                .body("{}")
                .post(Kind.CONSULTATIONS.path(consultation.id()) + "/report");
    }

    @Test
    void commentsOnANodeCostTheSameWhateverTheNumberOfVersionsAndComments() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());
        String versions = Kind.PROGRAMMES.path(programme.id()) + "/versions";
        String first = version(versions);
        String path = versions + "/" + first + "/nodes/C1.W1/comments?limit=200";
        long alone = statements(() -> Api.anonymous().get(path));
        version(versions);
        version(versions);
        Created consultation = created(
                Kind.CONSULTATIONS, Examples.consultation().withProgrammeVersion(Reference.to(UUID.fromString(first))));
        for (int i = 0; i < 20; i++) {
            var comment = Api.tree(Examples.comment());
            comment.putObject("target").put("node", "C1.W1");
            assertThat(Api.writer()
                            .contentType("application/json")
                            .body(comment.toString())
                            .post(Kind.CONSULTATIONS.path(consultation.id()) + "/comments")
                            .statusCode())
                    .isEqualTo(201);
        }

        assertThat(Api.tree(Api.anonymous().get(path)).path("items")).hasSize(20);
        assertThat(statements(() -> Api.anonymous().get(path))).isEqualTo(alone).isLessThanOrEqualTo(4);
    }

    private static String version(String versions) {
        return Api.tree(Api.writer()
                        .contentType("application/json")
                        .body(Api.tree(Examples.programmeVersion()).toString())
                        .post(versions))
                .path("id")
                .asText();
    }

    private static Created withComments(int count) {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        for (int i = 0; i < count; i++) {
            assertThat(Api.writer()
                            .contentType("application/json")
                            .body(Api.tree(Examples.comment()).toString())
                            .post(Kind.CONSULTATIONS.path(consultation.id()) + "/comments")
                            .statusCode())
                    .isEqualTo(201);
        }
        return consultation;
    }

    @Test
    void rosterIsOneStatementBesideThatForItsNetwork() {
        Created network = created(Kind.NETWORKS, Examples.network());

        assertThat(statements(() -> Api.anonymous().get("/networks/" + network.id() + "/members?on=2019-01-01")))
                .isEqualTo(2);
    }

    @Test
    void officersVacanciesAndWarningsCostTheSameWhateverTheSizeOfTheNetwork() {
        Created small = created(Kind.NETWORKS, Examples.network());
        Created large = created(
                Kind.NETWORKS,
                Examples.network()
                        .withOffices(IntStream.rangeClosed(1, 300)
                                .mapToObj(Examples::office)
                                .toList()));
        IntStream.range(0, 30)
                .forEach(i -> Api.writer()
                        .contentType("application/json")
                        .body(Api.tree(Examples.membership()).toString())
                        .post("/networks/" + large.id() + "/members"));

        for (String below : List.of("/officers?on=2019-01-01", "/vacancies?on=2019-01-01", "/warnings")) {
            assertThat(statements(() -> Api.anonymous().get("/networks/" + large.id() + below)))
                    .isEqualTo(statements(() -> Api.anonymous().get("/networks/" + small.id() + below)))
                    .isEqualTo(2);
        }
    }

    @Test
    void statisticsAreOneStatement() {
        assertThat(statements(() -> Api.anonymous()
                        .get("/statistics/networks?groupBy=REGION&groupBy=ROLE&region=PL-08&on=2019-01-01")))
                .isEqualTo(1);
    }

    @Test
    void participantsCostTheSameWhateverTheirNumber() {
        Created small = withParticipants(2);
        Created large = withParticipants(60);

        for (String below : List.of("participants?limit=200", "attendance", "participants.csv", "attendance-list")) {
            long forFew =
                    statements(() -> Api.reader().accept("*/*").get(Kind.MEETINGS.path(small.id()) + "/" + below));

            assertThat(statements(() -> Api.reader().accept("*/*").get(Kind.MEETINGS.path(large.id()) + "/" + below)))
                    .as(below)
                    .isEqualTo(forFew)
                    .isLessThanOrEqualTo(3);
        }
        assertThat(statements(() -> Api.anonymous()
                        .get(Kind.MEETINGS.path(large.id()) + "/participants?status=PRESENT&capacity=SPEAKER")))
                .isEqualTo(2);
        assertThat(statements(() -> Api.anonymous().get("/statistics/participation?groupBy=NETWORK")))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void whatAPersonDidCostsTheSameWhateverItIs() {
        Created person = created(Kind.PEOPLE, Examples.person());
        String path = Kind.PEOPLE.path(person.id()) + "/participations";
        takesPart(person);
        long once = statements(() -> Api.reader().get(path));
        for (int i = 0; i < 12; i++) {
            takesPart(person);
        }

        assertThat(statements(() -> Api.reader().get(path))).isEqualTo(once).isLessThanOrEqualTo(5);
        Created network = created(Kind.NETWORKS, Examples.network());
        assertThat(statements(() -> Api.reader().get(Kind.NETWORKS.path(network.id()) + "/absences")))
                .isLessThanOrEqualTo(3);
    }

    private static void takesPart(Created person) {
        var participation = Api.tree(Examples.participation());
        participation.remove("count");
        participation.putObject("meta").put("visibility", "INTERNAL");
        participation.set("person", person.reference());
        enter(created(Kind.MEETINGS, Examples.meeting()), participation.toString());
    }

    private static Created withParticipants(int count) {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());
        for (int i = 0; i < count; i++) {
            enter(meeting, Api.tree(Examples.participation()).toString());
        }
        return meeting;
    }

    private static void enter(Created meeting, String participation) {
        assertThat(Api.writer()
                        .contentType("application/json")
                        .body(participation)
                        .post(Kind.MEETINGS.path(meeting.id()) + "/participants")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void pageOfAHistoryCostsTheSameWhateverItsLength() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting(10));
        String history = Kind.MEETINGS.path(meeting.id()) + "/history?limit=5";
        long young = statements(() -> Api.anonymous().get(history));
        Database.execute(
                "insert into record_version (record_id, version, resource, type, at, actor, visibility_before,"
                        + " visibility_after, maintainers, snapshot)"
                        + " select v.record_id, 1 + s.seq, v.resource, 'UPDATED', v.at + interval s.seq second - interval 1 day,"
                        + " v.actor, 'PUBLIC', 'PUBLIC', v.maintainers, json_replace(v.snapshot, '$.title', concat('Nr ', s.seq))"
                        + " from record_version v, seq_1_to_10000 s where v.record_id = ?",
                meeting.id());
        String deep = history + "&cursor=" + cursorAfter(history, 3);

        assertThat(young).isLessThanOrEqualTo(3);
        assertThat(statements(() -> Api.anonymous().get(history))).isEqualTo(young);
        assertThat(statements(() -> Api.anonymous().get(deep))).isEqualTo(young);
        assertThat(rowsRead(() -> Api.anonymous().get(deep)))
                .as("rows of one page, not of the whole history")
                .isLessThan(200);
    }

    private static String cursorAfter(String history, int pages) {
        String cursor = "";
        for (int page = 0; page < pages; page++) {
            cursor = Api.tree(Api.anonymous().get(history + (cursor.isEmpty() ? "" : "&cursor=" + cursor)))
                    .path("nextCursor")
                    .asText();
        }
        return cursor;
    }

    @Test
    void pastCostsAStatementMoreThanThePresentWhateverTheLengthOfTheAgenda() {
        Created small = created(Kind.MEETINGS, Examples.meeting(10));
        Created large = created(Kind.MEETINGS, Examples.meeting(300));
        String now = java.time.Instant.now().toString();

        assertThat(statements(() -> Api.anonymous().queryParam("asOf", now).get(Kind.MEETINGS.path(large.id()))))
                .isEqualTo(
                        statements(() -> Api.anonymous().queryParam("asOf", now).get(Kind.MEETINGS.path(small.id()))))
                .isLessThanOrEqualTo(3);
        assertThat(statements(() -> Api.anonymous().get(Kind.MEETINGS.path(large.id()) + "/history/1")))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void rosterOfThePastCostsTheSameWhateverItsLength() {
        Created network = created(Kind.NETWORKS, Examples.network());
        String roster = "/networks/" + network.id() + "/members";
        Supplier<Response> past = () -> Api.anonymous()
                .queryParam("asOf", java.time.Instant.now().toString())
                .get(roster);
        Api.writer()
                .contentType("application/json")
                .body(Api.tree(Examples.membership()).toString())
                .post(roster);
        long few = statements(past);
        IntStream.range(0, 30)
                .forEach(i -> Api.writer()
                        .contentType("application/json")
                        .body(Api.tree(Examples.membership()).toString())
                        .post(roster));

        assertThat(statements(past)).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    @Test
    void meetingCostsTheSameWhateverTheLengthOfItsAgenda() {
        assertThat(statementsOfFirstReading(300))
                .isEqualTo(statementsOfFirstReading(10))
                .isEqualTo(4);

        Created small = created(Kind.MEETINGS, Examples.meeting(10));
        Created large = created(Kind.MEETINGS, Examples.meeting(300));

        assertThat(statements(() -> Api.get(Kind.MEETINGS, large.id())))
                .isEqualTo(statements(() -> Api.get(Kind.MEETINGS, small.id())))
                .isEqualTo(2);
        assertThat(statements(() -> Api.writer().get("/meetings/" + large.id() + "/agenda-items")))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void networkCostsTheSameWhateverTheNumberOfItsOffices() {
        Created small = created(Kind.NETWORKS, Examples.network());
        Created large = created(
                Kind.NETWORKS,
                Examples.network()
                        .withOffices(IntStream.rangeClosed(1, 300)
                                .mapToObj(Examples::office)
                                .toList()));

        assertThat(statements(() -> Api.get(Kind.NETWORKS, large.id())))
                .isEqualTo(statements(() -> Api.get(Kind.NETWORKS, small.id())))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void writingCostsTheSameSelectsWhateverTheLengthOfTheAgenda() {
        long small = statements(() -> Api.post(Kind.MEETINGS, Examples.meeting(10)));
        long large = statements(() -> Api.post(Kind.MEETINGS, Examples.meeting(300)));

        assertThat(large).isEqualTo(small).isLessThanOrEqualTo(8);
    }

    /** The ids that the service gives are new: only the ids that the caller gives are looked for. */
    @Test
    void creatingAsksForNothingButWhatIsReferredTo() {
        Created organization = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        Meeting meeting = Examples.meeting(10).withOrganizers(List.of(new Organizer(organization.id(), null, null)));

        assertThat(statements(() -> Api.post(Kind.MEETINGS, meeting))).isEqualTo(1);
    }

    @Test
    void updateOfALongAgendaAsksForEachKindOfPartOnce() {
        Created large = created(Kind.MEETINGS, Examples.meeting(300));

        long selects = statements(() -> Api.put(
                Kind.MEETINGS,
                large.id(),
                large.record().put("title", UUID.randomUUID().toString()),
                "*"));

        assertThat(selects).isLessThanOrEqualTo(8);
    }

    @Test
    void expandingCostsOneStatementForEachKindReferredTo() {
        List<Created> organizations = IntStream.range(0, 20)
                .mapToObj(i -> created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example()))
                .toList();
        Created meeting = created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withOrganizers(organizations.stream()
                                .map(each -> new Organizer(each.id(), null, null))
                                .toList()));

        assertThat(statements(
                        () -> Api.writer().queryParam("expand", "organizers").get(Kind.MEETINGS.path(meeting.id()))))
                .isLessThanOrEqualTo(6);
    }

    /** Statements that it takes to read a meeting which nobody read before. */
    private static long statementsOfFirstReading(int items) {
        return LongStream.range(0, 4)
                .map(i -> {
                    Created meeting = created(Kind.MEETINGS, Examples.meeting(items));
                    return measured(() -> Api.get(Kind.MEETINGS, meeting.id()));
                })
                .min()
                .orElseThrow();
    }

    /** Statements that a successful request sends to the server. */
    private static long statements(Supplier<Response> request) {
        return LongStream.range(0, 4).map(i -> measured(request)).min().orElseThrow();
    }

    private static long measured(Supplier<Response> request) {
        try (Connection connection = Database.connection()) {
            long before = selects(connection);
            Response answer = request.get();
            long after = selects(connection);
            assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
            return after - before;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows that the storage engine handed out for a request. */
    private static long rowsRead(Supplier<Response> request) {
        return LongStream.range(0, 4)
                .map(i -> {
                    long before = rowsRead();
                    Response answer = request.get();
                    assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
                    return rowsRead() - before;
                })
                .min()
                .orElseThrow();
    }

    private static long rowsRead() {
        return Database.rows("show global status where variable_name in"
                        + " ('Handler_read_first', 'Handler_read_key', 'Handler_read_next', 'Handler_read_prev')")
                .stream()
                .mapToLong(row -> Long.parseLong(row.get("value").toString()))
                .sum();
    }

    private static long selects(Connection connection) throws SQLException {
        return Long.parseLong(Database.rows(connection, "show global status like 'Com_select'")
                .get(0)
                .get("value")
                .toString());
    }
}
