package org.spoiwo.api.contract;

import static org.spoiwo.api.contract.Failure.BAD_REQUEST;
import static org.spoiwo.api.contract.Failure.GONE;
import static org.spoiwo.api.contract.Failure.NOT_FOUND;
import static org.spoiwo.api.contract.Failure.UNAUTHORIZED;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.NetworkWarning;
import org.spoiwo.model.networks.NetworkWarnings;
import org.spoiwo.model.networks.Officers;
import org.spoiwo.model.networks.Vacancies;
import org.spoiwo.model.networks.Vacancy;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.OfficeKind;
import org.spoiwo.model.vocabulary.SeatGroup;

/** What can be asked of a network beside its record: officers, vacancies, warnings. */
final class NetworkOperations {

    private final Answers answers;
    private final SampleRecords samples;

    NetworkOperations(Answers answers, SampleRecords samples) {
        this.answers = answers;
        this.samples = samples;
    }

    void describe(Paths paths) {
        Network platform = (Network) samples.answered(Noun.NETWORKS);
        describe(
                paths,
                "/officers",
                "Officers",
                "From the five documents: chair and vice-chair",
                new Officers(platform.offices()));
        describe(
                paths,
                "/vacancies",
                "Vacancies",
                "A vice-chair has resigned, and one of the seats of local government is empty",
                vacancies());
        describe(paths, "/warnings", "NetworkWarnings", "Two chairs at once", warnings());
    }

    private void describe(Paths paths, String below, String schema, String about, Record example) {
        String path = Noun.NETWORKS.collectionPath() + "/{networkId}" + below;
        answers.example(schema, about, samples.plain(example));
        Operation read = paths.getPathItem(path).getGET();
        answers.success(read, "200", about, schema, schema, Headers.ETAG);
        answers.empty(read, "304", "Not changed");
        answers.failures(read, BAD_REQUEST, UNAUTHORIZED, NOT_FOUND, GONE);
        Ids.describe(read, path, Noun.NETWORKS.id());
    }

    private static Vacancies vacancies() {
        return new Vacancies(
                LocalDate.of(2018, 6, 1),
                List.of(
                        new Vacancy(
                                OfficeKind.VICE_CHAIR,
                                null,
                                "Wiceprzewodnicząca",
                                PartialDate.of("2018-05-24"),
                                null,
                                1),
                        new Vacancy(
                                null,
                                null,
                                null,
                                null,
                                new Network.Seat("powiaty", SeatGroup.JST, null, null, 2, 3, null),
                                1)));
    }

    private static NetworkWarnings warnings() {
        String code = "warning.officeOverlap";
        return new NetworkWarnings(List.of(
                new NetworkWarning(code, Messages.text(code, Locale.ENGLISH, "/offices/0"), "/offices/1", null)));
    }
}
