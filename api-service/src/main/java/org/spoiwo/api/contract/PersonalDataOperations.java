package org.spoiwo.api.contract;

import static org.spoiwo.api.contract.Failure.BAD_REQUEST;
import static org.spoiwo.api.contract.Failure.CONTENT_TOO_LARGE;
import static org.spoiwo.api.contract.Failure.FORBIDDEN;
import static org.spoiwo.api.contract.Failure.GONE;
import static org.spoiwo.api.contract.Failure.NOT_AUTHORISED;
import static org.spoiwo.api.contract.Failure.NOT_FOUND;
import static org.spoiwo.api.contract.Failure.UNAUTHORIZED;
import static org.spoiwo.api.contract.Failure.UNSUPPORTED_MEDIA_TYPE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.documents.DocumentBuilder;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.privacy.Authorisation;
import org.spoiwo.model.privacy.AuthorisationEnd;
import org.spoiwo.model.privacy.Consent;
import org.spoiwo.model.privacy.ConsentReceipt;
import org.spoiwo.model.privacy.ConsentView;
import org.spoiwo.model.privacy.Erasure;
import org.spoiwo.model.privacy.ErasureOrder;
import org.spoiwo.model.privacy.PersonalData;
import org.spoiwo.model.privacy.PersonalDataAccess;
import org.spoiwo.model.privacy.RetentionRule;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.AccessKind;
import org.spoiwo.model.vocabulary.AccessPurpose;
import org.spoiwo.model.vocabulary.ConsentMeans;
import org.spoiwo.model.vocabulary.DocumentKind;
import org.spoiwo.model.vocabulary.ErasureBasis;
import org.spoiwo.model.vocabulary.RetentionPurpose;

/** Authorisations, the log of access, what is kept of a person, consents and retention. */
final class PersonalDataOperations {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final UUID PERSON = id("0210");
    private static final String CURSOR = "MjAxNi0xMi0wOHwwMTkzMDAwMA";

    private final Answers answers;
    private final SampleRecords samples;

    PersonalDataOperations(Answers answers, SampleRecords samples) {
        this.answers = answers;
        this.samples = samples;
    }

    void describe(Paths paths) {
        authorisations(paths);
        accessLog(paths);
        erasure(paths);
        export(paths);
        consents(paths);
        retention(paths);
    }

    private void authorisations(Paths paths) {
        Authorisation recorded = authorisation(id("0b01"), NOW, "administrator");
        example("Authorisation", "Somebody who may process personal data", recorded);
        example("NewAuthorisation", "The same, as sent", authorisation(null, null, null));
        example("AuthorisationEnd", "It ends with the year", new AuthorisationEnd(LocalDate.of(2026, 12, 31)));
        page("AuthorisationPage", recorded);

        list(operation(paths, "/authorisations", false), "AuthorisationPage");
        Operation create = operation(paths, "/authorisations", true);
        accepts(create, "Authorisation", "NewAuthorisation");
        create.getResponses().removeAPIResponse("200");
        answers.success(create, "201", "Entered", "Authorisation", "Authorisation");
        forAdmins(create);
        Operation end = operation(paths, "/authorisations/{id}/end", true);
        accepts(end, "AuthorisationEnd", "AuthorisationEnd");
        answers.success(end, "200", "As it is now", "Authorisation", "Authorisation");
        answers.failures(end, NOT_FOUND);
        forAdmins(end);
        Ids.describe(end, "/authorisations/{id}/end", "Id of the authorisation");
    }

    private void accessLog(Paths paths) {
        PersonalDataAccess access = new PersonalDataAccess(
                id("0c01"), NOW, "a.kowalska", PERSON, AccessKind.READ, AccessPurpose.ARRANGEMENTS);
        page("PersonalDataAccessPage", access);
        list(operation(paths, "/access-log", false), "PersonalDataAccessPage");
    }

    private void erasure(Paths paths) {
        Operation erase = operation(paths, "/people/{id}/erasure", true);
        String reason = "Wniosek z 3 listopada 2026 r., ROPS.0142.11.2026";
        example("ErasureOrder", "On the person's objection", new ErasureOrder(ErasureBasis.OBJECTION, reason));
        example(
                "Erasure",
                "The person, and a meeting whose sources named them",
                new Erasure(
                        PERSON,
                        "Osoba usunięta 00000210",
                        NOW,
                        "administrator",
                        ErasureBasis.OBJECTION,
                        reason,
                        List.of(
                                new Erasure.Changed(Resource.PEOPLE, PERSON),
                                new Erasure.Changed(Resource.MEETINGS, SampleRecords.MEETING)),
                        3,
                        0));
        accepts(erase, "ErasureOrder", "ErasureOrder");
        SharedParameters.remove(erase, "If-Match", "If-None-Match", "Idempotency-Key", "X-Change-Reason");
        answers.success(erase, "200", "What was erased", "Erasure", "Erasure");
        forAdmins(erase);
        answers.failures(erase, NOT_AUTHORISED, NOT_FOUND);
        Ids.describe(erase, "/people/{id}/erasure", "Id of the person");
    }

    private void export(Paths paths) {
        Operation export = operation(paths, "/people/{id}/personal-data", false);
        Person person = (Person) samples.answered(Noun.PEOPLE);
        example(
                "PersonalData",
                "A person of the five documents",
                new PersonalData(
                        NOW,
                        person,
                        List.of(new PersonalData.Version(PERSON, 1, NOW, person)),
                        List.of(new PersonalData.Mention(
                                Resource.MEETINGS,
                                SampleRecords.MEETING,
                                samples.meeting().title(),
                                "/agenda/0/contributions/0/person",
                                Map.of("capacity", "OPENER"))),
                        List.of(),
                        List.of(new PersonalDataAccess(
                                id("0c02"),
                                NOW,
                                "a.kowalska",
                                PERSON,
                                AccessKind.EXPORTED,
                                AccessPurpose.RIGHTS_REQUEST))));
        answers.success(export, "200", "All of it", "PersonalData", "PersonalData");
        Access.forEditors(export);
        answers.failures(export, BAD_REQUEST, UNAUTHORIZED, NOT_AUTHORISED, NOT_FOUND, GONE);
        SharedParameters.addPurpose(export);
        Ids.describe(export, "/people/{id}/personal-data", "Id of the person");
    }

    private void consents(Paths paths) {
        UUID notice = id("0404");
        String token = "01930000000070008000000000000d01uVxP4m0cT3nQy8hB1sLw5rZk7eAa2fJdG9iX6oYtNpM";
        Consent given = new Consent(
                id("0d01"), Reference.to(notice), 2, "Newsletter o spotkaniach sieci", NOW, ConsentMeans.PAPER, null);
        Document shown = DocumentBuilder.builder()
                .title("Klauzula informacyjna newslettera")
                .kind(DocumentKind.INFORMATION_NOTICE)
                .language("pl")
                .build();
        example(
                "NewConsent",
                "A consent, as sent",
                new Consent(null, Reference.to(notice), 2, given.purpose(), NOW, ConsentMeans.PAPER, null));
        example(
                "ConsentReceipt",
                "The same with its link",
                new ConsentReceipt(given, token, "https://spoiwo.example.org/api/v1/consents/" + token));
        example("ShownConsent", "A consent with its notice", view(given, shown, null));
        example("WithdrawnConsent", "The same, withdrawn", view(given, shown, NOW));

        Operation enter = operation(paths, "/people/{id}/consents", true);
        accepts(enter, "Consent", "NewConsent");
        enter.getResponses().removeAPIResponse("200");
        answers.success(enter, "201", "Entered", "ConsentReceipt", "ConsentReceipt");
        answers.failures(enter, BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE);
        Ids.describe(enter, "/people/{id}/consents", "Id of the person");
        Operation show = operation(paths, "/consents/{token}", false);
        answers.success(show, "200", "The consent", "ShownConsent", "ShownConsent");
        Operation withdraw = operation(paths, "/consents/{token}/withdrawal", true);
        withdraw.setRequestBody(null);
        answers.success(withdraw, "200", "The consent, withdrawn", "ShownConsent", "WithdrawnConsent");
        for (Operation operation : List.of(show, withdraw)) {
            Access.forHolders(operation);
            answers.failures(operation, BAD_REQUEST, NOT_FOUND);
            Ids.describe(operation, "/consents/{token}", "Secret of the private link");
        }
    }

    private static ConsentView view(Consent given, Document notice, @Nullable Instant withdrawnAt) {
        return new ConsentView(
                given.purpose(), given.givenAt(), given.means(), withdrawnAt, given.noticeVersion(), notice);
    }

    private void retention(Paths paths) {
        answers.example(
                "RetentionReport",
                "What a run would take away",
                Map.of("items", List.of(samples.plain(rule(3, null)))));
        answers.example("RetentionRun", "What a run took away", Map.of("items", List.of(samples.plain(rule(0, 3L)))));
        Operation report = operation(paths, "/retention", false);
        answers.success(report, "200", "A rule for each purpose", "RetentionReport", "RetentionReport");
        forAdmins(report);
        Operation run = operation(paths, "/retention/runs", true);
        answers.success(run, "200", "What went", "RetentionReport", "RetentionRun");
        forAdmins(run);
    }

    private static RetentionRule rule(long due, @Nullable Long retired) {
        return new RetentionRule(
                RetentionPurpose.ACCESS_LOG,
                "P3Y",
                "art. 5 ust. 2 i art. 24 RODO",
                Instant.parse("2023-11-21T09:00:00Z"),
                due,
                retired);
    }

    private void list(Operation list, String page) {
        answers.success(list, "200", "A page of the list", page, page, Headers.ETAG, Headers.LINK);
        answers.empty(list, "304", "Not changed");
        forAdmins(list);
    }

    private void accepts(Operation operation, String schema, String example) {
        operation.setRequestBody(OASFactory.createRequestBody().required(true).content(answers.json(schema, example)));
        answers.failures(operation, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE);
    }

    private void forAdmins(Operation operation) {
        Access.forAdmins(operation);
        answers.failures(operation, BAD_REQUEST, UNAUTHORIZED, FORBIDDEN);
    }

    private void example(String name, String summary, Object value) {
        answers.example(name, summary, samples.plain(value));
    }

    private void page(String name, Record item) {
        // in this order: that of Map.of differs from start to start
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", List.of(samples.plain(item)));
        page.put("nextCursor", CURSOR);
        answers.example(name, "A page with one entry", page);
    }

    private static Operation operation(Paths paths, String path, boolean post) {
        PathItem item = paths.getPathItem(Routes.API + path);
        return post ? item.getPOST() : item.getGET();
    }

    private static Authorisation authorisation(@Nullable UUID id, @Nullable Instant at, @Nullable String by) {
        LocalDate day = LocalDate.of(2026, 1, 5);
        return new Authorisation(id, "a.kowalska", day, day, day, null, "ROPS.0052.7.2026", at, by);
    }

    private static UUID id(String end) {
        return UUID.fromString("01930000-0000-7000-8000-00000000" + end);
    }
}
