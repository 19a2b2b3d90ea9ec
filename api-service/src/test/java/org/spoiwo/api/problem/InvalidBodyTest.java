package org.spoiwo.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.post;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.put;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.Outcome;
import org.spoiwo.model.record.Problem;

/** What is wrong with a record is told with its place, a stable code, and a message in Polish or English. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class InvalidBodyTest {

    private static final UUID NOBODY = UUID.fromString("00000000-0000-4000-8000-000000000000");

    /** Kind, JSON of members that make an example invalid, pointer, code, and words of both messages. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ORGANIZATIONS | "name": null                                             | /name                  | required             | wymagane         | required
        ORGANIZATIONS | "name": "  "                                             | /name                  | required             | wymagane         | required
        ORGANIZATIONS | "name": 7                                                | /name                  | type.wrong           | tekst            | text
        ORGANIZATIONS | "name": {"pl": "CIS"}                                    | /name                  | type.wrong           | obiekt           | object
        ORGANIZATIONS | "nmae": "CIS"                                            | /nmae                  | member.unknown       | «name»           | "name"
        ORGANIZATIONS | "kinds": ["CSI"]                                         | /kinds/0               | value.unknown        | «CIS»            | "CIS"
        ORGANIZATIONS | "kinds": "CIS"                                           | /kinds                 | type.wrong           | list             | list
        ORGANIZATIONS | "kinds": ["CIS", null]                                   | /kinds/1               | list.null            | null             | null
        ORGANIZATIONS | "identifiers": [{"scheme": "NIP", "value": "1234567890"}] | /identifiers/0/value  | nip.checksum         | NIP              | NIP
        ORGANIZATIONS | "identifiers": [{"scheme": "NIP", "value": "12"}]        | /identifiers/0/value   | nip.length           | 10 cyfr          | 10 digits
        ORGANIZATIONS | "identifiers": [{"scheme": "REGON", "value": "123456789"}] | /identifiers/0/value | regon.checksum       | REGON            | REGON
        ORGANIZATIONS | "identifiers": [{"scheme": "KRS", "value": "0000000000"}] | /identifiers/0/value  | krs.zero             | KRS              | KRS
        ORGANIZATIONS | "identifiers": [{"value": "1"}]                          | /identifiers/0/scheme  | required             | wymagane         | required
        ORGANIZATIONS | "regions": ["PL-99"]                                     | /regions/0             | regionCode.unknown   | PL-99            | PL-99
        ORGANIZATIONS | "regions": ["PL-WN"]                                     | /regions/0             | regionCode.former    | PL-28            | PL-28
        ORGANIZATIONS | "latitude": "52"                                         | /latitude              | type.wrong           | liczb            | number
        ORGANIZATIONS | "latitude": 91                                           | /latitude              | number.maximum       | 90               | 90
        ORGANIZATIONS | "latitude": null                                         | /latitude              | coordinates.half     | długość          | together
        ORGANIZATIONS | "contact": {"email": "nie adres"}                        | /contact/email         | email.syntax         | e-mail           | e-mail
        ORGANIZATIONS | "contact": {"website": "ftp://x"}                        | /contact/website       | url.syntax           | https            | https
        ORGANIZATIONS | "closedOn": "maj 2018"                                   | /closedOn              | partialDate.syntax   | maj 2018         | maj 2018
        ORGANIZATIONS | "closedOn": "2018-02-30"                                 | /closedOn              | partialDate.impossible | 2018-02-30     | 2018-02-30
        ORGANIZATIONS | "socialEnterprise": {"from": "2020", "to": "2019"}       | /socialEnterprise      | period.reversed      | kończy           | ends
        ORGANIZATIONS | "provenance": {"evidence": [{"pointer": "/name", "source": 3}]} | /provenance/evidence/0/source | evidence.source | źródł | source
        ORGANIZATIONS | "meta": {"visibility": "SECRET"}                         | /meta/visibility       | value.unknown        | PUBLIC           | PUBLIC
        PEOPLE        | "givenName": null                                        | /givenName             | required             | wymagane         | required
        PEOPLE        | "affiliations": [{"from": "2019", "to": "2018-12"}]      | /affiliations/0/to     | period.reversed      | kończy           | ends
        PROJECTS      | "to": "2015"                                             | /to                    | period.reversed      | kończy           | ends
        PROJECTS      | "amounts": [{"amount": {"qualifier": "EXACT"}}]          | /amounts/0/amount      | count.valueMissing   | wartości         | value
        DOCUMENTS     | "files": [{"name": "a.pdf", "sha256": "XYZ"}]            | /files/0/sha256        | sha256.syntax        | SHA-256          | SHA-256
        DOCUMENTS     | "files": [{"name": "a.pdf", "size": -1}]                 | /files/0/size          | number.positiveOrZero | ujemn           | negative
        DOCUMENTS     | "language": "polski język"                               | /language              | language.syntax      | pl               | pl
        NETWORKS      | "offices": [{"office": "CHAIR", "term": 9}]              | /offices/0/term        | office.term          | kadencj          | term
        NETWORKS      | "offices": [], "terms": [{"number": 1.5}]                | /terms/0/number        | type.wrong           | całkowit         | whole
        NETWORKS      | "seats": [{"label": "a", "minimum": 3, "maximum": 1}]    | /seats/0/maximum       | seat.maximumBelowMinimum | najmniejsz    | minimum
        MEMBERSHIPS   | "post": null                                             | /organization          | membership.holder    | członk           | member
        PARTICIPATIONS | "designation": null                                     | /person                | participation.holder | kto bierze       | who takes part
        PARTICIPATIONS | "count": 0                                              | /count                 | number.positive      | większa          | greater
        PARTICIPATIONS | "mode": "TELEPATHY"                                     | /mode                  | value.unknown        | IN_PERSON        | IN_PERSON
        PARTICIPATIONS | "statusHistory": [{"status": "LATE"}]                   | /statusHistory/0/status | value.unknown       | PRESENT          | PRESENT
        PARTICIPATIONS | "statusHistory": [{"status": "INVITED", "at": "2019-05-24T07:25:00Z"}, {"status": "PRESENT", "at": "2019-05-24T07:24:00Z"}] | /statusHistory/1/at | participation.statusOrder | kolejno | order
        PARTICIPATIONS | "membership": "GUEST", "asMemberOf": {"id": "01930000-0000-7000-8000-000000000504"} | /membership | participation.memberOfNone | gościem | guest
        PARTICIPATIONS | "asMemberOf": {"id": "01930000-0000-7000-8000-000000000504"} | /asMemberOf/id    | participation.foreignNetwork | sieci        | network
        MEETINGS      | "agenda": [], "startDate": "2019-05-26"                  | /endDate               | meeting.endBeforeStart | przed          | before
        MEETINGS      | "startDate": null                                        | /startDate             | meeting.endWithoutStart | startDate     | startDate
        MEETINGS      | "startTime": "25:00"                                     | /startTime             | type.wrong           | 09:30            | 09:30
        MEETINGS      | "timeZone": "Europe/Warszawa"                            | /timeZone              | timeZone.unknown     | Europe/Warsaw    | Europe/Warsaw
        MEETINGS      | "ordinal": 99999999999                                   | /ordinal               | integer.range        | 99999999999      | 99999999999
        MEETINGS      | "ordinal": 0                                             | /ordinal               | number.positive      | większa          | greater
        MEETINGS      | "agenda": [{"title": "A", "day": 3}]                     | /agenda/0/day          | agendaItem.outsideMeeting | dni         | days
        MEETINGS      | "agenda": [{"startTime": "10:00", "endTime": "09:00"}]   | /agenda/0/endTime      | agendaItem.endBeforeStart | kończy      | ends
        MEETINGS      | "agenda": [{"contributions": [{}]}]                      | /agenda/0/contributions/0/capacity | required | wymagane         | required
        MEETINGS      | "agenda": [{"contributions": [{"capacity": "SPEEKER"}]}] | /agenda/0/contributions/0/capacity | value.unknown | SPEAKER     | SPEAKER
        MEETINGS      | "agenda": [{"contributions": [{"capacity": "SPEAKER", "academicTitle": "dr", "summary": "O finansach"}]}] | /agenda/0/contributions/0/person | contribution.nobody | kto | who
        MEETINGS      | "registration": {"opensAt": "jutro"}                     | /registration/opensAt  | type.wrong           | 2026-11-21T09:00:00Z | 2026-11-21T09:00:00Z
        MEETINGS      | "registration": {"opensAt": "2020-01-02T00:00:00Z", "closesAt": "2020-01-01T00:00:00Z"} | /registration/closesAt | registration.closesBeforeOpens | zapis | closes
        MEETINGS      | "titleDerived": "tak"                                    | /titleDerived          | type.wrong           | true             | true
        MEETINGS      | "organizers": [{"name": "bez id"}]                       | /organizers/0/id       | required             | wymagane         | required
        MEETINGS      | "organizers": [{"id": "nie-uuid"}]                       | /organizers/0/id       | type.wrong           | UUID             | UUID
        MEETINGS      | "organizers": [{"id": "00000000-0000-4000-8000-000000000000"}] | /organizers/0/id | reference.unknown    | 00000000-0000    | 00000000-0000
        """)
    void tellsPlaceCodeAndMessageInBothLanguages(
            Kind kind, String members, String pointer, String code, String polish, String english) {
        ObjectNode body = kind.example();
        body.setAll(tree("{" + members + "}"));

        assertThat(errors(sent(kind, body, "pl"))).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo(pointer);
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message()).containsIgnoringCase(polish);
        });
        assertThat(errors(sent(kind, body, "en"))).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo(pointer);
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message()).containsIgnoringCase(english);
        });
    }

    @Test
    void tellsAllErrorsOfARequestAtOnce() {
        ObjectNode body = tree("""
                {"tytul": "x", "kind": "NETWORK", "startDate": "2019-31-31", "ordinal": -1, "regions": ["PL-99"],
                 "organizers": [{"id": "%s"}], "agenda": [{"titel": "x"}, null, {"contributions": [{}]}]}""".formatted(NOBODY));

        assertThat(errors(sent(Kind.MEETINGS, body, "en")))
                .extracting(Problem.InputError::pointer)
                .containsExactlyInAnyOrder(
                        "/tytul",
                        "/kind",
                        "/startDate",
                        "/regions/0",
                        "/agenda/0/titel",
                        "/agenda/1",
                        "/title",
                        "/ordinal",
                        "/agenda/2/contributions/0/capacity",
                        "/organizers/0/id");
    }

    @Test
    void referenceToAnotherKindOfRecordIsRefused() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());
        ObjectNode meeting = Kind.MEETINGS.example();
        meeting.putArray("organizers").add(person.reference());

        assertThat(errors(sent(Kind.MEETINGS, meeting, "en"))).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/organizers/0/id");
            assertThat(error.code()).isEqualTo("reference.wrongKind");
            assertThat(error.message()).contains("people", "organizations");
        });
    }

    @Test
    void referenceToADeletedRecordIsRefused() {
        Created organization = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        Api.delete(Kind.ORGANIZATIONS, organization.id(), organization.tag());
        ObjectNode meeting = Kind.MEETINGS.example();
        meeting.putArray("organizers").add(organization.reference());

        assertThat(errors(sent(Kind.MEETINGS, meeting, "pl")))
                .extracting(Problem.InputError::code)
                .containsExactly("reference.unknown");
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANIZATIONS", "NETWORKS"})
    void nothingIsItsOwnAncestor(Kind kind) {
        Created top = created(kind, kind.example());
        Created middle = created(kind, below(kind, top));
        Created bottom = created(kind, below(kind, middle));

        refusesParent(top, top, "parent.self");
        refusesParent(top, middle, "parent.cycle");
        refusesParent(top, bottom, "parent.cycle");
        assertThat(put(kind, bottom.id(), withParent(bottom, top), bottom.tag()).statusCode())
                .isEqualTo(200);
    }

    private static void refusesParent(Created child, Created parent, String code) {
        assertThat(errors(put(child.kind(), child.id(), withParent(child, parent), child.tag())))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.pointer()).startsWith("/parent");
                    assertThat(error.code()).isEqualTo(code);
                });
    }

    private static ObjectNode below(Kind kind, Created parent) {
        ObjectNode record = kind.example();
        record.set("parent", parent.reference());
        return record;
    }

    private static ObjectNode withParent(Created child, Created parent) {
        ObjectNode record = child.record().deepCopy();
        record.set("parent", parent.reference());
        return record;
    }

    @Test
    void idBelongsToOneRecordOfOneKind() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());

        problem(put(Kind.ORGANIZATIONS, person.id(), Kind.ORGANIZATIONS.example()), 409);
        problem(post(Kind.ORGANIZATIONS, withId(Kind.ORGANIZATIONS, person)), 409);
        problem(post(Kind.PEOPLE, withId(Kind.PEOPLE, person)), 409);
        assertThat(errors(put(Kind.PEOPLE, NOBODY, withId(Kind.PEOPLE, person))))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/id", "id.mismatch"));
    }

    private static ObjectNode withId(Kind kind, Created record) {
        return kind.example().put("id", record.id().toString());
    }

    @Test
    void idOfAnAgendaItemBelongsToOneItemOfOneMeeting() {
        Created other = created(Kind.MEETINGS, Examples.meeting());
        UUID taken =
                UUID.fromString(other.record().at("/agenda/1/children/0/id").asText());
        ObjectNode foreign = Api.tree(Examples.meeting()
                .withAgenda(List.of(Examples.item("A")
                        .withChildren(List.of(Examples.item("B").withId(taken))))));
        ObjectNode twice = Api.tree(Examples.meeting()
                .withAgenda(List.of(
                        Examples.item("A").withId(NOBODY), Examples.item("B").withId(NOBODY))));

        assertThat(errors(sent(Kind.MEETINGS, foreign, "en"))).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/agenda/0/children/0/id");
            assertThat(error.code()).isEqualTo("agendaItem.foreignId");
        });
        assertThat(errors(sent(Kind.MEETINGS, twice, "en"))).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/agenda/1/id");
            assertThat(error.code()).isEqualTo("agendaItem.duplicateId");
        });
    }

    @Test
    void outcomesOfAMeetingHaveIdsOfTheirOwn() {
        Outcome outcome = Examples.meeting().outcomes().get(0).withId(NOBODY);
        ObjectNode twice = Api.tree(Examples.meeting()
                .withAgenda(List.of(Examples.item("A")
                        .withChildren(List.of(Examples.item("B").withOutcomes(List.of(outcome))))))
                .withOutcomes(List.of(outcome.withId(UUID.randomUUID()), outcome)));

        assertThat(errors(sent(Kind.MEETINGS, twice, "en"))).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/outcomes/1/id");
            assertThat(error.code()).isEqualTo("outcome.duplicateId");
        });
    }

    @Test
    void outcomeWithoutIdNeverTakesTheIdOfAnotherOne() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());
        ObjectNode body = meeting.record().deepCopy();
        ((ArrayNode) body.path("outcomes"))
                .insertObject(0)
                .put("kind", "DECISION")
                .put("title", "Wybrano protokolanta");

        Response answer = put(Kind.MEETINGS, meeting.id(), body, meeting.tag());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(tree(answer).at("/outcomes/1/id")).isEqualTo(meeting.record().at("/outcomes/0/id"));
        assertThat(tree(answer).at("/outcomes/0/id"))
                .isNotEqualTo(meeting.record().at("/outcomes/0/id"));
    }

    @Test
    void patchThatMakesTheRecordInvalidIsRefusedWithThePlaceInTheWhole() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());

        assertThat(errors(Api.patch(Kind.MEETINGS, meeting.id(), "{\"startDate\": \"2020\"}", meeting.tag())))
                .extracting(Problem.InputError::pointer)
                .containsExactly("/endDate");
        assertThat(errors(Api.patch(Kind.MEETINGS, meeting.id(), "{\"title\": null}", meeting.tag())))
                .extracting(Problem.InputError::pointer)
                .containsExactly("/title");
        assertThat(meeting.again()).isEqualTo(meeting);
    }

    @Test
    void patchKnowsTheSameMembersAsAnyOtherBodyAlsoWhenItRemovesThem() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());
        Created bare = created(Kind.ORGANIZATIONS, Examples.organization().withContact(null));
        Created reachable = created(
                Kind.ORGANIZATIONS,
                Api.tree(Examples.organization()).set("contact", tree("{\"email\": \"biuro@example.org\"}")));

        assertThat(errors(Api.patch(Kind.MEETINGS, meeting.id(), "{\"sumary\": null}", meeting.tag())))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.pointer()).isEqualTo("/sumary");
                    assertThat(error.code()).isEqualTo("member.unknown");
                    assertThat(error.message()).contains("summary");
                });
        for (Created organization : List.of(bare, reachable)) {
            assertThat(errors(Api.patch(
                            Kind.ORGANIZATIONS,
                            organization.id(),
                            "{\"contact\": {\"foo\": null}}",
                            organization.tag())))
                    .extracting(Problem.InputError::pointer, Problem.InputError::code)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("/contact/foo", "member.unknown"));
        }
        assertThat(Api.patch(
                                Kind.MEETINGS,
                                meeting.id(),
                                "{\"summary\": null, \"series\": null, \"accessibility\": null}",
                                meeting.tag())
                        .statusCode())
                .as("what a meeting has may be removed, also when it is not there")
                .isEqualTo(200);
    }

    private static Response sent(Kind kind, ObjectNode body, String language) {
        return Api.writer()
                .header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .body(body.toString())
                .post(kind.path());
    }
}
