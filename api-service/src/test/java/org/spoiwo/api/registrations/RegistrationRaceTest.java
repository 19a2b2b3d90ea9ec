package org.spoiwo.api.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.registrations.RegistrationCalls.form;
import static org.spoiwo.api.registrations.RegistrationCalls.meeting;
import static org.spoiwo.api.registrations.RegistrationCalls.newAddress;
import static org.spoiwo.api.registrations.RegistrationCalls.participants;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;

/** Many register at the same moment, and there are no more places than there are. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class RegistrationRaceTest {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void ofTwoHundredTenGetTheLastTenPlacesAndTheOthersWait() {
        Created meeting = meeting(40, true);
        Api.writer()
                .contentType("application/json")
                .body("{\"designation\": \"goście\", \"count\": 30, \"statusHistory\": [{\"status\": \"CONFIRMED\"}]}")
                .post("/meetings/" + meeting.id() + "/participants");

        List<HttpResponse<String>> answers = allAtOnce(200, meeting, () -> form(newAddress()));

        assertThat(statuses(answers)).isEqualTo(Map.of(201, 200L));
        List<ObjectNode> receipts =
                answers.stream().map(HttpResponse::body).map(Api::tree).toList();
        assertThat(receipts)
                .filteredOn(receipt -> receipt.path("status").asText().equals("CONFIRMED"))
                .hasSize(10);
        assertThat(receipts.stream()
                        .filter(receipt -> receipt.path("status").asText().equals("WAIT_LISTED"))
                        .map(receipt -> receipt.path("position").asInt()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 190).boxed().toList());
        assertThat(Database.count(
                        "select coalesce(sum(coalesce(unnamed, 1)), 0) from participation where meeting_id = ? and status = 'CONFIRMED'",
                        meeting.id()))
                .isEqualTo(40);
    }

    @Test
    void withoutAWaitingListTheOthersAreRefused() {
        Created meeting = meeting(10, false);

        List<HttpResponse<String>> answers = allAtOnce(60, meeting, () -> form(newAddress()));

        assertThat(statuses(answers)).isEqualTo(Map.of(201, 10L, 409, 50L));
        assertThat(participants(meeting)).isEqualTo(10);
    }

    @Test
    void oneAddressGetsOnePlaceHoweverOftenItIsSent() {
        Created meeting = meeting(10, true);
        String email = newAddress();

        List<HttpResponse<String>> answers = allAtOnce(20, meeting, () -> form(email));

        assertThat(statuses(answers)).isEqualTo(Map.of(201, 1L, 409, 19L));
        assertThat(participants(meeting)).isEqualTo(1);
    }

    private List<HttpResponse<String>> allAtOnce(int many, Created meeting, Supplier<ObjectNode> form) {
        URI uri = URI.create(
                "http://localhost:" + RestAssured.port + Api.BASE + "/meetings/" + meeting.id() + "/registrations");
        List<HttpRequest> requests = Stream.generate(() -> HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(form.get().toString()))
                        .build())
                .limit(many)
                .toList();
        List<CompletableFuture<HttpResponse<String>>> answers = requests.stream()
                .map(request -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static Map<Integer, Long> statuses(List<HttpResponse<String>> answers) {
        return answers.stream().collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));
    }
}
