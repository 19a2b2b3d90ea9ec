package org.spoiwo.api.contract;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.regions.Region;
import org.spoiwo.model.regions.VocabularyView;
import org.spoiwo.model.value.Voivodeship;
import org.spoiwo.model.vocabulary.MeetingForm;

/** Regions and vocabularies: read only. */
final class ReferenceData {

    private final Answers answers;
    private final SampleRecords samples;

    ReferenceData(Answers answers, SampleRecords samples) {
        this.answers = answers;
        this.samples = samples;
    }

    void describe(Paths paths) {
        describe(paths, Routes.API + "/regions", "/{code}", "Region", region());
        describe(paths, Routes.API + "/vocabularies", "/{name}", "Vocabulary", vocabulary());
    }

    private void describe(Paths paths, String path, String idPath, String schema, Record example) {
        Object plain = samples.plain(example);
        answers.example(schema, schema, plain);
        answers.example(schema + "List", schema + " in the list", Map.of("items", List.of(plain)));
        Operation list = paths.getPathItem(path).getGET();
        answers.success(list, "200", "All of them", schema + "List", schema + "List", Headers.ETAG);
        answers.empty(list, "304", "Not changed");
        answers.failures(list, Failure.BAD_REQUEST, Failure.UNAUTHORIZED);
        Operation read = paths.getPathItem(path + idPath).getGET();
        answers.success(read, "200", "The one asked for", schema, schema, Headers.ETAG);
        answers.empty(read, "304", "Not changed");
        answers.failures(read, Failure.BAD_REQUEST, Failure.UNAUTHORIZED, Failure.NOT_FOUND);
        Ids.describe(read, path + idPath, "Its name");
    }

    private static Region region() {
        Voivodeship region = Voivodeship.valueOf("WARMINSKO_MAZURSKIE");
        return new Region(
                region.code(), region.teryt(), region.nuts2(), region.namePl(), region.namePl(), region.nameEn());
    }

    private static VocabularyView vocabulary() {
        return new VocabularyView(
                "meetingForm",
                "Forma spotkania",
                List.of(MeetingForm.values()).stream()
                        .map(term -> new VocabularyView.TermView(term.name(), term.pl(), term.pl(), term.en()))
                        .toList());
    }
}
