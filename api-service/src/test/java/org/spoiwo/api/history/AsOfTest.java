package org.spoiwo.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.lasting;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.put;
import static org.spoiwo.api.fixtures.Api.tree;
import static org.spoiwo.api.history.Histories.asOf;
import static org.spoiwo.api.history.Histories.changed;
import static org.spoiwo.api.history.Histories.deleted;
import static org.spoiwo.api.history.Histories.whoReads;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.Organizer;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.vocabulary.OrganizerRole;

/** A record as it stood at an instant. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AsOfTest {

    @ParameterizedTest
    @EnumSource
    void recordReadsAsItStood(Kind kind) {
        Created record = created(kind, kind.example());
        ObjectNode second = changed(record, kind.nameMember(), Examples.named("Druga"));
        ObjectNode third = changed(record, kind.nameMember(), Examples.named("Trzecia"));
        Instant first = madeAt(record, 1);

        assertThat(tree(asOf(whoReads(kind), record, first))).isEqualTo(lasting(record.record()));
        assertThat(tree(asOf(whoReads(kind), record, madeAt(record, 2)))).isEqualTo(lasting(second));
        assertThat(tree(asOf(whoReads(kind), record, Instant.now()))).isEqualTo(lasting(third));
        assertThat(tree(asOf(whoReads(kind), record, madeAt(record, 2).atOffset(ZoneOffset.ofHours(2)))))
                .isEqualTo(lasting(second));
        problem(asOf(whoReads(kind), record, first.minus(1, ChronoUnit.MICROS)), 404);
    }

    @Test
    void meetingHasTheAgendaOfThen() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());
        ObjectNode emptied = meeting.record().deepCopy();
        emptied.putArray("agenda").addObject().put("title", "Jedyny punkt");
        Histories.put(meeting, emptied);

        ObjectNode then = tree(asOf(Api.anonymous(), meeting, madeAt(meeting, 1)));

        assertThat(then.path("agenda")).isEqualTo(meeting.record().path("agenda"));
        assertThat(then.path("agenda").findValuesAsText("title"))
                .contains("Otwarcie", "Dzień pierwszy", "Wykład", "Dyskusja");
        assertThat(tree(asOf(Api.anonymous(), meeting, madeAt(meeting, 2))).path("agenda"))
                .hasSize(1);
    }

    @Test
    void referencesAreNamedAsTheyAreCalledNowAndStayWithoutANameOnceDeleted() {
        Created organization = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example("Nazwa dawna", "PUBLIC"));
        Created meeting = created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withOrganizers(List.of(new Organizer(organization.id(), null, OrganizerRole.ORGANIZER))));
        changed(organization, "name", "Nazwa obecna");
        ObjectNode without = meeting.again().record();
        without.putArray("organizers");
        Histories.put(meeting, without);
        Instant then = madeAt(meeting, 1);

        assertThat(tree(asOf(Api.anonymous(), meeting, then))
                        .at("/organizers/0/name")
                        .asText())
                .isEqualTo("Nazwa obecna");
        deleted(organization);

        ObjectNode past = tree(asOf(Api.anonymous(), meeting, then));
        assertThat(past.at("/organizers/0/id").asText())
                .isEqualTo(organization.id().toString());
        assertThat(past.at("/organizers/0").has("name")).isFalse();
        assertThat(errors(put(Kind.MEETINGS, meeting.id(), past, "*")))
                .extracting(Problem.InputError::pointer)
                .as("what is gone is named, not dropped")
                .containsExactly("/organizers/0/id");
    }

    @ParameterizedTest
    @EnumSource
    void oldVersionIsRestoredByPuttingItBack(Kind kind) {
        Created record = created(kind, kind.example());
        changed(record, kind.nameMember(), Examples.named("Pomyłka"));
        Response past = asOf(Api.writer(), record, madeAt(record, 1));

        Response weak = put(kind, record.id(), tree(past), past.header("ETag"));
        Response restored = put(kind, record.id(), tree(past), record.again().tag());

        assertThat(past.header("ETag")).startsWith("W/\"1-");
        assertThat(past.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(errors(weak)).extracting(Problem.InputError::code).containsExactly("ifMatch.weak");
        assertThat(restored.statusCode()).as(restored.asString()).isEqualTo(200);
        ObjectNode now = record.again().record();
        assertThat(now.path("meta").path("version").asInt()).isEqualTo(3);
        assertThat(now.without("meta").toString())
                .isEqualTo(record.record().without("meta").toString());
    }

    @Test
    void pastIsTrimmedButNotExpanded() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());
        Instant then = madeAt(meeting, 1);

        ObjectNode trimmed = tree(asOf(Api.anonymous().queryParam("fields", "title"), meeting, then));

        assertThat(trimmed.fieldNames()).toIterable().containsExactly("id", "title");
        assertThat(errors(asOf(Api.anonymous().queryParam("expand", "networks"), meeting, then)))
                .extracting(Problem.InputError::parameter, Problem.InputError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("expand", "expand.past"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-11-21", "2026-11-21T10:00:00", "", "2026-13-21T10:00:00Z", "1763719200"})
    void whatIsNoInstantIsRefused(String text) {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());

        assertThat(errors(asOf(Api.anonymous(), person, text)))
                .extracting(Problem.InputError::parameter, Problem.InputError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("asOf", "type.wrong"));
    }

    @Test
    void futureIsRefusedAndTheFarPastIsEmpty() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());

        for (String future : List.of(Instant.now().plusSeconds(60).toString(), "+999999999-12-31T23:59:59Z")) {
            assertThat(errors(asOf(Api.anonymous(), person, future)))
                    .extracting(Problem.InputError::parameter, Problem.InputError::code)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("asOf", "asOf.future"));
        }
        for (String past : List.of("0001-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z", "1969-12-31T23:59:59Z")) {
            problem(asOf(Api.anonymous(), person, past), 404);
        }
    }

    /** The order of versions is that of their numbers, whatever the clock said. */
    @Test
    void clockThatWasSetBackOrStoodStillHidesNoVersion() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());
        changed(person, "bioNote", "druga");
        changed(person, "bioNote", "trzecia");
        changed(person, "bioNote", "czwarta");
        madeAt(person, 1, "2026-01-01 10:00:00.000001");
        madeAt(person, 2, "2026-01-01 10:00:00.000001");
        madeAt(person, 3, "2026-01-01 09:00:00");
        madeAt(person, 4, "2026-01-01 11:00:00");

        assertThat(noteAsOf(person, "2026-01-01T10:00:00.000001Z")).isEqualTo("trzecia");
        assertThat(noteAsOf(person, "2026-01-01T09:30:00Z")).isEqualTo("trzecia");
        assertThat(noteAsOf(person, "2026-01-01T10:59:59Z")).isEqualTo("trzecia");
        assertThat(noteAsOf(person, "2026-01-01T11:00:00Z")).isEqualTo("czwarta");
        Database.execute("delete from record_version where record_id = ? and version = 3", person.id());
        assertThat(noteAsOf(person, "2026-01-01T10:00:00.000001Z")).isEqualTo("druga");
    }

    private static void madeAt(Created record, int version, String at) {
        Database.execute(
                "update record_version set at = ? where record_id = ? and version = ?", at, record.id(), version);
    }

    private static Instant madeAt(Created record, int version) {
        return Histories.madeAt(record, version);
    }

    private static String noteAsOf(Created record, String instant) {
        return tree(asOf(Api.anonymous(), record, instant)).path("bioNote").asText();
    }
}
