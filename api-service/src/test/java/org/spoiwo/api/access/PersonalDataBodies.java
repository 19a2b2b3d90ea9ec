package org.spoiwo.api.access;

import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.security.TestCaller;
import org.spoiwo.model.vocabulary.DocumentKind;

/** What the operations on personal data are sent. */
final class PersonalDataBodies {

    private static final Map<String, String> BODIES = Map.of(
            "createAuthorisation",
            """
            {"account": "nobody", "authorisedOn": "2020-01-01", "undertakingSignedOn": "2020-01-01",
             "from": "2020-01-01", "to": "2020-01-01"}""",
            "createAuthorisationEnd",
            "{\"to\": \"2026-12-31\"}",
            "createErasure",
            "{\"basis\": \"OBJECTION\", \"reason\": \"Wniosek\"}",
            "createConsent",
            """
            {"notice": {"id": "%s"}, "noticeVersion": 1, "purpose": "Newsletter %s", "means": "PAPER",
             "givenAt": "2026-01-05T09:00:00Z"}""",
            "createConsentWithdrawal",
            "",
            "createRegistration",
            """
            {"givenName": "Anna", "familyName": "Przykładowa", "email": "anna@example.org", "consent": true}""",
            "createRetentionRun",
            "");

    private UUID notice;

    static boolean areFor(String operation) {
        return BODIES.containsKey(operation);
    }

    String of(String operation) {
        String body = BODIES.get(operation);
        // a consent is entered once, so each is to something else
        return body.contains("%s") ? body.formatted(notice(), UUID.randomUUID()) : body;
    }

    private UUID notice() {
        if (notice == null) {
            String document = Api.tree(Examples.document().withKind(DocumentKind.INFORMATION_NOTICE))
                    .toString();
            notice = UUID.fromString(Api.tree(Api.as(TestCaller.ADMIN.token())
                            .contentType(ContentType.JSON)
                            .body(document)
                            .post("/documents"))
                    .path("id")
                    .asText());
        }
        return notice;
    }
}
