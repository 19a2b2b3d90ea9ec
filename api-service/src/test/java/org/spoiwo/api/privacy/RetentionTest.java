package org.spoiwo.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.people.PersonalContact;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.DocumentKind;
import org.spoiwo.model.vocabulary.Role;

/** What has been kept long enough goes, and nothing else. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class RetentionTest {

    private Officer officer;

    @Inject
    Retiring retiring;

    @BeforeEach
    void account() {
        officer = Officer.authorised(Role.EDITOR, "PL-08");
    }

    @Test
    void entriesOfTheAccessLogGoWhenTheirTimeIsOver() {
        UUID person = withContact();
        officer.asks().get("/people/" + person);
        update("update personal_data_access set at = '2019-01-01' where record_id = ? limit 1", person);

        JsonNode before = rule(Api.writer().get("/retention"), "ACCESS_LOG");
        assertThat(before.path("due").asInt()).isPositive();
        assertThat(before.path("after").asText()).isEqualTo("P3Y");
        assertThat(before.path("legalBasis").asText()).isNotBlank();
        assertThat(before.has("retired")).isFalse();
        assertThat(Database.count("select count(*) from personal_data_access where record_id = ?", person))
                .isEqualTo(2);

        JsonNode run = rule(Api.writer().post("/retention/runs"), "ACCESS_LOG");
        assertThat(run.path("retired").asInt()).isPositive();
        assertThat(run.path("due").asInt()).isZero();
        assertThat(Database.count("select count(*) from personal_data_access where record_id = ?", person))
                .isEqualTo(1);

        assertThat(rule(Api.writer().post("/retention/runs"), "ACCESS_LOG")
                        .path("retired")
                        .asInt())
                .as("once more")
                .isZero();
    }

    @Test
    void oldKeysAndWithdrawnConsentsGo() {
        Api.writer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Kind.PROJECTS.example().toString())
                .post("/projects");
        UUID person = Api.created(Kind.PEOPLE, Examples.person()).id();
        UUID notice = Api.created(Kind.DOCUMENTS, Examples.document().withKind(DocumentKind.INFORMATION_NOTICE))
                .id();
        for (int i = 0; i < 3; i++) {
            Api.writer()
                    .contentType(ContentType.JSON)
                    .body("""
                            {"notice": {"id": "%s"}, "noticeVersion": 1, "purpose": "Newsletter %d", "means": "FORM",
                             "givenAt": "2016-01-05T09:00:00Z"}""".formatted(notice, i))
                    .post("/people/" + person + "/consents");
        }
        update(
                "update consent set withdrawn_at = '2018-01-01' where purpose = 'Newsletter 0' and person_id = ?",
                person);
        update("update consent set withdrawn_at = now() where purpose = 'Newsletter 1' and person_id = ?", person);
        update("update idempotency_key set expires_at = '2020-01-01' limit 1");
        long keys = Database.count("select count(*) from idempotency_key");

        Api.writer().post("/retention/runs");

        assertThat(Database.rows("select purpose from consent where person_id = ? order by purpose", person))
                .extracting(row -> row.get("purpose"))
                .containsExactly("Newsletter 1", "Newsletter 2");
        assertThat(Database.count("select count(*) from idempotency_key where expires_at < '2020-02-01'"))
                .isZero();
        assertThat(Database.count("select count(*) from idempotency_key")).isLessThan(keys);
    }

    @Test
    void contactGoesWhenThePersonHasNoPartInAnythingAnyLonger() {
        UUID quiet = withContact();
        UUID recent = withContact();
        UUID atMeeting = withContact();
        UUID onceAtMeeting = withContact();
        UUID employed = withContact();
        meetingWith(atMeeting, "2026-05-24");
        meetingWith(onceAtMeeting, "2016-05-24");
        officer.asks()
                .header("If-Match", "*")
                .body("{\"affiliations\": [{\"position\": \"prezes\", \"from\": \"2015\"}]}")
                .patch("/people/" + employed);
        for (UUID old : new UUID[] {quiet, atMeeting, onceAtMeeting, employed}) {
            update("update person set updated_at = '2019-01-01' where id = ?", old);
        }

        JsonNode run = rule(Api.writer().post("/retention/runs"), "PERSONAL_CONTACT");

        assertThat(run.path("retired").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(hasContact(quiet)).isFalse();
        assertThat(hasContact(onceAtMeeting)).isFalse();
        assertThat(hasContact(recent)).isTrue();
        assertThat(hasContact(atMeeting)).isTrue();
        assertThat(hasContact(employed)).isTrue();
        assertThat(Database.history(quiet)).hasSize(2);
    }

    @Test
    void onlyOneInstanceRetiresAtATime() throws SQLException {
        try (Connection other = Database.connection();
                Statement holding = other.createStatement()) {
            other.setAutoCommit(false);
            holding.executeQuery("select id from retention_lease where id = 1 for update");

            JsonNode refused = rule(Api.writer().post("/retention/runs"), "ACCESS_LOG");

            assertThat(refused.has("retired")).isFalse();
            other.rollback();
        }
        assertThat(rule(Api.writer().post("/retention/runs"), "ACCESS_LOG").has("retired"))
                .isTrue();
    }

    @Test
    void dailyRunIsMadeOnceADay() {
        update("update retention_lease set last_run_on = '2020-01-01'");
        UUID person = withContact();
        update("update personal_data_access set at = '2019-01-01' where record_id = ?", person);

        retiring.runDaily();
        assertThat(Database.count("select count(*) from personal_data_access where record_id = ?", person))
                .isZero();

        officer.asks().get("/people/" + person);
        update("update personal_data_access set at = '2019-01-01' where record_id = ?", person);
        retiring.runDaily();
        assertThat(Database.count("select count(*) from personal_data_access where record_id = ?", person))
                .as("it has been made today")
                .isEqualTo(1);
    }

    private UUID withContact() {
        ObjectNode person = Api.tree(Examples.person().withContact(new PersonalContact("osoba@example.org", null)));
        return UUID.fromString(tree(officer.asks().body(person.toString()).post("/people"))
                .path("id")
                .asText());
    }

    private static void meetingWith(UUID person, String day) {
        ObjectNode meeting =
                Api.tree(Examples.meeting().withStartDate(PartialDate.of(day)).withEndDate(null));
        ((ObjectNode) meeting.at("/agenda/0/contributions/0"))
                .putObject("person")
                .put("id", person.toString());
        Api.created(Kind.MEETINGS, meeting);
    }

    private boolean hasContact(UUID person) {
        return tree(officer.asks().get("/people/" + person)).has("contact");
    }

    private static JsonNode rule(Response answer, String purpose) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        for (JsonNode rule : tree(answer).path("items")) {
            if (rule.path("purpose").asText().equals(purpose)) {
                return rule;
            }
        }
        throw new AssertionError("no rule for " + purpose);
    }

    private static void update(String sql, Object... parameters) {
        try (Connection connection = Database.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i].toString());
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
