package org.spoiwo.api.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.Registration;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;

/** Meetings one registers for, and registering. */
final class RegistrationCalls {

    private RegistrationCalls() {}

    /** In a month, with so many places. */
    static Created meeting(@Nullable Integer capacity, boolean waitingList) {
        return meeting(new Registration(null, null, capacity, waitingList, null, null));
    }

    static Created meeting(@Nullable Registration registration) {
        return created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withStartDate(PartialDate.ofDay(
                                LocalDate.now(PolishCalendar.ZONE).plusMonths(1)))
                        .withEndDate(null)
                        .withRegistration(registration));
    }

    static String newAddress() {
        return "adres-" + UUID.randomUUID() + "@example.org";
    }

    static ObjectNode form(String email) {
        return Api.tree("{\"givenName\": \"Anna\", \"familyName\": \"Przykładowa\", \"consent\": true}")
                .put("email", email);
    }

    static Response register(Created meeting, ObjectNode form) {
        return register(meeting, form, Api.anonymous());
    }

    static Response register(Created meeting, ObjectNode form, RequestSpecification caller) {
        return caller.contentType(ContentType.JSON)
                .body(form.toString())
                .post(Kind.MEETINGS.path(meeting.id()) + "/registrations");
    }

    /** A receipt, and the path that its link leads to. */
    record Receipt(String status, int position, String path) {

        ObjectNode shown() {
            Response answer = Api.anonymous().get(path);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            return Api.tree(answer);
        }

        String statusNow() {
            return shown().path("status").asText();
        }

        void cancel() {
            Response answer = Api.anonymous().delete(path);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(204);
        }

        /** Of the participation, which is in the link, too. */
        UUID id() {
            String token = path.substring(path.lastIndexOf('/') + 1);
            return UUID.fromString(
                    token.substring(0, 32).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        }
    }

    static Receipt registered(Created meeting, String email) {
        return receipt(register(meeting, form(email)));
    }

    static Receipt receipt(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        ObjectNode receipt = Api.tree(answer);
        String link = receipt.path("cancelUrl").asText();
        return new Receipt(
                receipt.path("status").asText(),
                receipt.path("position").asInt(),
                link.substring(link.indexOf("/registrations/")));
    }

    static long participants(Created meeting) {
        return Database.count("select count(*) from participation where meeting_id = ?", meeting.id());
    }
}
