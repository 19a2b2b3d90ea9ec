package org.spoiwo.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.Organizer;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.OrganizerRole;

/** ETags and 304, trimmed and expanded views. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ViewsTest {

    @ParameterizedTest
    @EnumSource
    void sameViewIsNotSentTwice(Kind kind) {
        Created record = created(kind, kind.example());
        String list = Api.writer().get(kind.path()).header("ETag");

        Response again = Api.writer().header("If-None-Match", record.tag()).get(kind.path(record.id()));
        Response several = Api.writer()
                .header("If-None-Match", "\"7-x\", W/" + record.tag())
                .get(kind.path(record.id()));
        Response other = Api.writer().header("If-None-Match", "\"1-other\"").get(kind.path(record.id()));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(record.tag());
        assertThat(several.statusCode()).isEqualTo(304);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(Api.writer().header("If-None-Match", list).get(kind.path()).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @EnumSource
    void tagIsTheSameInBothLanguagesAsLongAsTheViewIs(Kind kind) {
        Created record = created(kind, kind.example());

        Response polish = Api.writer().header("Accept-Language", "pl").get(kind.path(record.id()));
        Response english =
                Api.writer().header("Accept-Language", "en-GB, pl;q=0.5").get(kind.path(record.id()));

        assertThat(polish.asString()).isEqualTo(english.asString());
        assertThat(polish.header("ETag")).isEqualTo(english.header("ETag"));
        assertThat(polish.header("Content-Language")).isEqualTo("pl");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.header("Vary")).contains("Accept-Language", "Authorization");
        assertThat(polish.header("Cache-Control")).contains("private");
        assertThat(Api.anonymous().get(kind.path(record.id())).header("Cache-Control"))
                .doesNotContain("private");
    }

    @ParameterizedTest
    @EnumSource
    void trimmedViewHasWeakTagThatCannotBeWrittenWith(Kind kind) {
        Created record = created(kind, kind.example());

        Response trimmed = Api.writer().queryParam("fields", kind.nameMember()).get(kind.path(record.id()));

        assertThat(tree(trimmed).fieldNames()).toIterable().containsExactlyInAnyOrder("id", kind.nameMember());
        assertThat(trimmed.header("ETag")).startsWith("W/\"1-");
        Response refused = Api.writer()
                .contentType(ContentType.JSON)
                .header("If-Match", trimmed.header("ETag"))
                .body(record.record().put(kind.nameMember(), "Inna").toString())
                .put(kind.path(record.id()));
        assertThat(errors(refused)).singleElement().satisfies(error -> {
            assertThat(error.header()).isEqualTo("If-Match");
            assertThat(error.code()).isEqualTo("ifMatch.weak");
        });
    }

    @Test
    void chosenMembersMayBeNestedAndListsMayBeTrimmed() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());

        ObjectNode one = tree(Api.writer()
                .queryParam("fields", "agenda.title,agenda.children.title")
                .get(Kind.MEETINGS.path(meeting.id())));
        JsonNode listed = tree(Api.writer().queryParam("fields", "title").get("/meetings"))
                .path("items");

        assertThat(one.at("/agenda/1/title").asText()).isEqualTo("Dzień pierwszy");
        assertThat(one.at("/agenda/1/children/0/title").asText()).isEqualTo("Wykład");
        assertThat(one.at("/agenda/0/track").isMissingNode()).isTrue();
        assertThat(listed)
                .allSatisfy(
                        item -> assertThat(item.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"titel", "agenda.titel", "title.length", ".", "title,.", "title,,x", "meta..version"})
    void unknownMembersToChooseAreRefused(String fields) {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());

        assertThat(errors(Api.writer().queryParam("fields", fields).get(Kind.MEETINGS.path(meeting.id()))))
                .isNotEmpty()
                .allSatisfy(error -> {
                    assertThat(error.parameter()).isEqualTo("fields");
                    assertThat(error.code()).isEqualTo("fields.unknown");
                });
    }

    @Test
    void unknownMemberSuggestsTheNearestOne() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());

        assertThat(errors(Api.english().queryParam("fields", "titel").get(Kind.MEETINGS.path(meeting.id()))))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "nonsense", "organizers.nonsense", ".", "organizers.parent.parent", "agenda"})
    void whatIsNoReferenceCannotBeExpanded(String expand) {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());

        assertThat(errors(Api.writer().queryParam("expand", expand).get(Kind.MEETINGS.path(meeting.id()))))
                .isNotEmpty()
                .allSatisfy(error -> {
                    assertThat(error.parameter()).isEqualTo("expand");
                    assertThat(error.code()).startsWith("expand.");
                });
    }

    @Test
    void referencesAreReplacedByRecordsTwoLevelsDeepAndKeepTheirOwnMembers() {
        Created office = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example("Urząd Marszałkowski", "PUBLIC"));
        Created unit = created(Kind.ORGANIZATIONS, unitOf(office, "PUBLIC"));
        Created meeting = created(Kind.MEETINGS, organizedBy(unit));

        Response one = expanded("organizers", meeting);
        Response two = expanded("organizers.parent", meeting);

        assertThat(tree(one).at("/organizers/0/locality").asText()).isEqualTo("Zielona Góra");
        assertThat(tree(one).at("/organizers/0/role").asText()).isEqualTo("ORGANIZER");
        assertThat(tree(one).at("/organizers/0/parent/name").asText()).isEqualTo("Urząd Marszałkowski");
        assertThat(tree(one).at("/organizers/0/parent/locality").isMissingNode())
                .isTrue();
        assertThat(one.header("ETag")).startsWith("W/");
        assertThat(tree(two).at("/organizers/0/parent/locality").asText()).isEqualTo("Zielona Góra");
    }

    @Test
    void whatTheCallerMayNotSeeIsNotExpanded() {
        Created secret = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example("Tajny Urząd", "DRAFT"));
        Created unit = created(Kind.ORGANIZATIONS, unitOf(secret, "PUBLIC"));
        Created hidden = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example("Tajna Fundacja", "DRAFT"));
        Created meeting = created(
                Kind.MEETINGS,
                organizedBy(unit)
                        .withAgenda(List.of(
                                Examples.item("Referat").withOrganizations(List.of(Reference.to(hidden.id()))))));
        String expand = "organizers.parent,agenda.organizations";

        String anonymous = Api.anonymous()
                .queryParam("expand", expand)
                .get(Kind.MEETINGS.path(meeting.id()))
                .asString();
        String staff = expanded(expand, meeting).asString();

        assertThat(anonymous).contains(unit.id().toString());
        assertThat(anonymous)
                .doesNotContain("Tajn", secret.id().toString(), hidden.id().toString());
        assertThat(staff).contains("Tajny Urząd", "Tajna Fundacja");
    }

    @Test
    void listsAreExpandedToo() {
        Created unit = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        created(Kind.MEETINGS, organizedBy(unit));

        JsonNode items = tree(Api.anonymous()
                        .queryParam("organizer", unit.id())
                        .queryParam("expand", "organizer")
                        .get("/meetings"))
                .path("items");

        assertThat(items)
                .singleElement()
                .satisfies(item ->
                        assertThat(item.at("/organizer/locality").asText()).isEqualTo("Zielona Góra"));
    }

    @Test
    void oneTitleStaysReadableWhateverIsPutInPlaceOfReferences() {
        Stream.of(Kind.values())
                .filter(kind -> kind != Kind.MEMBERSHIPS)
                .forEach(kind -> assertThat(Api.anonymous()
                                .queryParam("fields", kind.nameMember())
                                .get(kind.path())
                                .statusCode())
                        .as(kind.path())
                        .isEqualTo(200));
    }

    private static ObjectNode unitOf(Created parent, String visibility) {
        ObjectNode unit = Kind.ORGANIZATIONS.example(Examples.named("Ośrodek"), visibility);
        unit.set("parent", parent.reference());
        return unit;
    }

    private static Meeting organizedBy(Created organization) {
        return Examples.meeting()
                .withOrganizers(List.of(new Organizer(organization.id(), null, OrganizerRole.ORGANIZER)));
    }

    private static Response expanded(String expand, Created meeting) {
        return Api.writer().queryParam("expand", expand).get(Kind.MEETINGS.path(meeting.id()));
    }
}
