package org.spoiwo.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.contract.Contract;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.MeetingNetwork;
import org.spoiwo.model.vocabulary.ConveningRole;
import org.spoiwo.model.vocabulary.Role;

/** Somebody without an account who knows a name, and the ids of everything around it, learns nothing more by any operation. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PrivateNameTest {

    private final String letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    /**
     * Of somebody with a record, of somebody without one, and of somebody public who came quietly; of somebody who spoke
     * and did not agree to be named, of somebody who no longer does, and of somebody who does and stayed away.
     */
    private final List<String> secrets = List.of(
            "Ukryt" + letters + "owski",
            "Tajn" + letters + "owska",
            "cichy" + letters,
            letters + "@example.org",
            "petla" + letters,
            "Skromn" + letters + "owicz",
            "Odwolan" + letters + "owicz",
            "Nieobecn" + letters + "owicz",
            "jawny-" + letters + "@example.com");

    /** Of somebody who agreed to be named, and came. */
    private final String agreed = "Jawn" + letters + "owicz";

    private final List<String> ids = new ArrayList<>();
    private Officer officer;

    @BeforeEach
    void peopleWhoCameToAPublicMeeting() {
        officer = Officer.authorised(Role.ADMIN, "*");
        Created network = created(Kind.NETWORKS, Examples.network());
        Created meeting = created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withNetworks(List.of(new MeetingNetwork(
                                network.id(), null, ConveningRole.CONVENING, null, null, null, null))));
        ObjectNode internal = Api.tree(Examples.person().withFamilyName(secrets.get(0)));
        internal.putObject("meta").put("visibility", "INTERNAL");
        Created hidden = created(Kind.PEOPLE, internal);
        Created known = created(Kind.PEOPLE, Examples.person());
        Created organization = created(Kind.ORGANIZATIONS, Examples.organization());

        ObjectNode first = Api.tree("{\"capacity\": \"ATTENDEE\"}");
        first.set("person", hidden.reference());
        first.putArray("represents").add(organization.reference());
        ObjectNode second = Api.tree("""
                {"participant": {"givenName": "Anna", "familyName": "%s", "email": "%s"}, "capacity": "ATTENDEE",
                 "accommodation": {"note": "%s"}}""".formatted(secrets.get(1), secrets.get(3), secrets.get(4)));
        ObjectNode third = Api.tree("{\"capacity\": \"ATTENDEE\"}").put("designation", secrets.get(2));
        third.set("person", known.reference());
        third.set("organization", organization.reference());
        for (Created record : List.of(meeting, network, hidden, known, organization)) {
            ids.add(record.id().toString());
        }
        for (ObjectNode participation : List.of(first, second, third)) {
            Response entered =
                    officer.asks().body(participation.toString()).post("/meetings/" + meeting.id() + "/participants");
            assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
            ids.add(tree(entered).path("id").asText());
        }
        listed(secrets.get(5), false, "PRESENT");
        String withdrawn = listed(secrets.get(6), true, "PRESENT");
        Response taken = officer.asks()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", "*")
                .body("{\"listed\": false, \"meta\": {\"visibility\": \"INTERNAL\"}}")
                .patch("/meetings/" + meeting.id() + "/participants/" + withdrawn);
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
        listed(secrets.get(7), true, "ABSENT");
        listed(agreed, true, "PRESENT");
    }

    private String listed(String familyName, boolean listed, String status) {
        Response entered = officer.asks()
                .body("""
                        {"participant": {"givenName": "Jan", "familyName": "%s", "email": "%s"}, "listed": %s,
                         "statusHistory": [{"status": "%s"}], "capacity": "SPEAKER", "meta": {"visibility": "PUBLIC"}}""".formatted(familyName, secrets.get(8), listed, status))
                .post("/meetings/" + ids.get(0) + "/participants");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        ids.add(tree(entered).path("id").asText());
        return ids.get(ids.size() - 1);
    }

    @Test
    void noOperationTellsAnybodyWhoAsksInWhateverWay() {
        List<String> told = new ArrayList<>();

        int calls = tryEverything(Api::anonymous, told);

        assertThat(calls).isGreaterThan(1_000);
        // whoever agreed is named where participants are, and neither in the past nor anywhere else
        String participants = "/meetings/" + ids.get(0) + "/participants";
        String record = participants + "/" + ids.get(ids.size() - 1);
        assertThat(told).contains(agreed + " by " + participants, agreed + " by " + record);
        assertThat(told)
                .noneMatch(each -> each.contains("asOf"))
                .allMatch(each -> each.matches(agreed + " by (" + participants + "|" + record + ")(\\?.*)?"));
    }

    /** The same calls do find it when somebody may know: otherwise the test would prove nothing. */
    @Test
    void thoseWhoMayKnowAreToldByTheSameCalls() {
        List<String> told = new ArrayList<>();

        tryEverything(() -> officer.asks(), told);

        for (String secret : secrets) {
            assertThat(told).as(secret).anyMatch(each -> each.startsWith(secret));
        }
        assertThat(told).anyMatch(each -> each.contains(".csv")).anyMatch(each -> each.contains("attendance-list"));
    }

    /** What is refused says nothing either, whatever is sent and whoever it is said to be about. */
    @Test
    void noRefusalOfAWriteTellsAnybody() {
        List<String> bodies = List.of("{}", """
                {"person": {"id": "%1$s"}, "organization": {"id": "%2$s"}, "duplicate": {"id": "%1$s"}, "deputyFor": {"id": "%1$s"},
                 "givenName": "Anna", "familyName": "Inna", "email": "inna@example.org", "consent": true, "status": "PRESENT",
                 "participations": ["%3$s"], "represents": [{"id": "%2$s"}]}""".formatted(ids.get(2), ids.get(4), ids.get(6)));
        int calls = 0;
        for (Contract.Operation operation : Contract.committed().operations()) {
            if (operation.method().equals("get")) {
                continue;
            }
            for (String path : paths(operation.path())) {
                for (String body : bodies) {
                    Response answer = Api.anonymous()
                            .contentType(ContentType.JSON)
                            .accept(ContentType.ANY)
                            .header("If-Match", "*")
                            .body(body)
                            .request(operation.method().toUpperCase(Locale.ROOT), path);
                    calls++;
                    assertThat(answer.statusCode())
                            .as(operation.method() + path)
                            .isBetween(400, 499);
                    assertThat((answer.asString() + answer.headers()).toLowerCase(Locale.ROOT))
                            .as(operation.method() + path)
                            .doesNotContain(secrets.stream()
                                    .map(secret -> secret.toLowerCase(Locale.ROOT))
                                    .toList());
                }
            }
        }
        assertThat(calls).isGreaterThan(500);
    }

    private int tryEverything(Supplier<RequestSpecification> caller, List<String> told) {
        int calls = 0;
        Contract contract = Contract.committed();
        for (Contract.Operation operation : contract.operations()) {
            if (!operation.method().equals("get")) {
                continue;
            }
            List<String> queries = queries(contract, operation);
            for (String path : paths(operation.path())) {
                for (String query : queries) {
                    Response answer = caller.get()
                            .accept(ContentType.ANY)
                            .urlEncodingEnabled(true)
                            .get(path + query);
                    calls++;
                    assertThat(answer.statusCode()).as(path + query).isLessThan(500);
                    String text = answer.asString() + answer.headers();
                    // what was asked comes back in the address of a next page, and tells nothing
                    String answered = text.replace(query.substring(query.indexOf('=') + 1), "");
                    Stream.concat(secrets.stream(), Stream.of(agreed))
                            .filter(secret -> (query.isEmpty() ? text : answered)
                                    .toLowerCase(Locale.ROOT)
                                    .contains(secret.toLowerCase(Locale.ROOT)))
                            .forEach(secret -> told.add(secret + " by " + path + query));
                }
            }
        }
        return calls;
    }

    /** The path with every id in each of its places that may be one. */
    private List<String> paths(String template) {
        String path = template.substring(Api.BASE.length())
                .replace("{meetingId}", ids.get(0))
                .replace("{networkId}", ids.get(1))
                .replace("{programmeId}", ids.get(0))
                .replace("{consultationId}", ids.get(0))
                .replace("{other}", ids.get(0))
                .replace("{version}", "1")
                .replace("{number}", "1")
                .replace("{node}", "C1")
                .replace("{code}", "PL-08")
                .replace("{name}", "capacity")
                .replace("{itemId}", ids.get(5))
                .replace("{attachmentId}", ids.get(5))
                .replace("{token}", "0".repeat(75));
        return path.contains("{id}")
                ? ids.stream().map(id -> path.replace("{id}", id)).toList()
                : List.of(path);
    }

    private List<String> queries(Contract contract, Contract.Operation operation) {
        List<String> queries = new ArrayList<>(List.of(""));
        for (JsonNode parameter : contract.parameters(operation)) {
            if (!parameter.path("in").asText().equals("query")) {
                continue;
            }
            String name = parameter.path("name").asText();
            List<String> values = switch (name) {
                case "q" -> Stream.concat(secrets.stream(), Stream.of(agreed)).toList();
                case "sort" -> List.of("id", "-id", "name", "startDate", "person", "familyName");
                case "expand" ->
                    List.of("person", "participant", "represents", "items.person", "networks", "person.contact");
                case "fields" -> List.of("person", "participant", "person.name", "accommodation", "items");
                case "asOf" -> List.of(java.time.Instant.now().toString());
                case "total" -> List.of("true");
                case "limit", "consecutive" -> List.of("1");
                case "groupBy" -> List.of("NETWORK", "CAPACITY");
                default -> List.of(ids.get(2), ids.get(3), ids.get(5), "x");
            };
            values.forEach(value -> queries.add("?" + name + "=" + value));
        }
        return queries;
    }
}
