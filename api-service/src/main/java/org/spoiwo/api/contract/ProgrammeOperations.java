package org.spoiwo.api.contract;

import static org.spoiwo.api.contract.Failure.BAD_REQUEST;
import static org.spoiwo.api.contract.Failure.CONTENT_TOO_LARGE;
import static org.spoiwo.api.contract.Failure.FORBIDDEN;
import static org.spoiwo.api.contract.Failure.GONE;
import static org.spoiwo.api.contract.Failure.IDEMPOTENCY_KEY_REUSED;
import static org.spoiwo.api.contract.Failure.NOT_FOUND;
import static org.spoiwo.api.contract.Failure.TOO_MANY_REQUESTS;
import static org.spoiwo.api.contract.Failure.UNAUTHORIZED;
import static org.spoiwo.api.contract.Failure.UNSUPPORTED_MEDIA_TYPE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.spoiwo.model.programmes.ProgrammeDiff;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;

/** What is done with versions of programmes beside keeping their records. */
final class ProgrammeOperations {

    private final Answers answers;
    private final SampleRecords samples;

    ProgrammeOperations(Answers answers, SampleRecords samples) {
        this.answers = answers;
        this.samples = samples;
    }

    void describe(Paths paths) {
        diff(paths);
        table(paths);
    }

    private void diff(Paths paths) {
        ProgrammeVersion version = (ProgrammeVersion) samples.answered(Noun.PROGRAMME_VERSIONS);
        answers.example(
                "ProgrammeDiff",
                "An indicator was added, two exchanged their codes, a target was raised",
                samples.plain(new ProgrammeDiff(
                        new Reference(Objects.requireNonNull(version.id()), version.label()),
                        new Reference(UUID.fromString("01930000-0000-7000-8000-000000000812"), "wersja przyjęta"),
                        List.of(new ProgrammeDiff.Node(
                                "C1.W3", ProgrammeNodeKind.INDICATOR, "Liczba przedsiębiorstw społecznych", "C1")),
                        List.of(),
                        List.of(
                                new ProgrammeDiff.Renaming("C1.W1", "C1.W2", "Liczba spółdzielni socjalnych", true),
                                new ProgrammeDiff.Renaming("C1.W2", "C1.W1", "Liczba nowych miejsc pracy", true)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new ProgrammeDiff.ValueChange(
                                "C1.W2", 2027, new BigDecimal("400"), new BigDecimal("450"))))));
        String path = Noun.PROGRAMME_VERSIONS.itemPath() + "/diff/{other}";
        Operation diff = paths.getPathItem(path).getGET();
        answers.success(diff, "200", "The differences", "ProgrammeDiff", "ProgrammeDiff", Headers.ETAG);
        answers.empty(diff, "304", "Not changed");
        answers.failures(diff, BAD_REQUEST, UNAUTHORIZED, NOT_FOUND, GONE);
        Ids.describe(diff, path, Noun.PROGRAMME_VERSIONS.id());
    }

    private void table(Paths paths) {
        answers.example("IndicatorTable", "An objective with one indicator", """
                kod;rodzaj;nadrzędny;nazwa;jednostka;rok bazowy;wartość bazowa;cel 2027
                C1;cel;;Więcej miejsc pracy;;;;
                C1.W1;wskaźnik;C1;Liczba nowych miejsc pracy;osoba;2019;120;400
                """);
        String path = Noun.PROGRAMME_VERSIONS.collectionPath() + "/table";
        Operation load = paths.getPathItem(path).getPOST();
        load.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType("text/csv", answers.mediaType("IndicatorTable", "IndicatorTable"))));
        SharedParameters.remove(load, "If-Match", "If-None-Match");
        load.getResponses().removeAPIResponse("200");
        String schema = Noun.PROGRAMME_VERSIONS.schema();
        answers.success(load, "201", "The version as it was entered", schema, schema, Headers.ETAG, Headers.LOCATION);
        answers.failures(
                load,
                BAD_REQUEST,
                UNAUTHORIZED,
                FORBIDDEN,
                NOT_FOUND,
                GONE,
                CONTENT_TOO_LARGE,
                UNSUPPORTED_MEDIA_TYPE,
                IDEMPOTENCY_KEY_REUSED,
                TOO_MANY_REQUESTS);
        Ids.describe(load, path, Noun.PROGRAMME_VERSIONS.id());
    }
}
