package org.spoiwo.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.security.TestTokens;
import org.spoiwo.model.vocabulary.Role;

/** Accounts with and without an authorisation for personal data. Each is new, so that no test sees what another did. */
public record Officer(String account, String token) {

    public static Officer without(Role role, String... regions) {
        String account = role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        return new Officer(account, TestTokens.issue(account, role, List.of(regions)));
    }

    public static Officer authorised(Role role, String... regions) {
        Officer officer = without(role, regions);
        officer.authorise("2020-01-01", null);
        return officer;
    }

    /** The id of the authorisation. */
    public String authorise(String from, @Nullable String to) {
        Response answer = authorising(from, to);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("id");
    }

    public Response authorising(String from, @Nullable String to) {
        return Api.writer()
                .contentType(ContentType.JSON)
                .body("""
                        {"account": "%s", "authorisedOn": "2019-12-01", "undertakingSignedOn": "2019-12-02",
                         "from": "%s", "to": %s, "document": "ROPS.0052.1.2020"}""".formatted(account, from, to == null ? "null" : '"' + to + '"'))
                .post("/authorisations");
    }

    /** A call without a purpose. */
    public RequestSpecification calls() {
        return Api.as(token).contentType(ContentType.JSON);
    }

    /** A call that says what personal data is for. */
    public RequestSpecification asks() {
        return calls().header(StatedPurpose.HEADER, "ARRANGEMENTS");
    }
}
