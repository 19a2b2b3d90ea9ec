package org.spoiwo.api.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationMeeting;
import org.spoiwo.model.consultations.ConsultationRound;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.ConsultationMeetingRole;
import org.spoiwo.model.vocabulary.ConsultationStage;

/** A consultation over HTTP: its deadlines, its meetings from both sides, and how it is found. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ConsultationsTest {

    @Test
    void aWindowTooShortIsKeptWithAWarning() {
        Created consultation = created(
                Kind.CONSULTATIONS, Examples.consultation().withRounds(List.of(round("2020-10-01", "2020-10-12"))));

        JsonNode read = tree(Api.anonymous().get(Kind.CONSULTATIONS.path(consultation.id())));

        assertThat(read.path("earliestLawfulEnd").asText()).isEqualTo("2020-11-05");
        assertThat(read.path("reportDueOn").asText()).isEqualTo("2020-11-11");
        assertThat(read.at("/warnings/0/kind").asText()).isEqualTo("WINDOW_TOO_SHORT");
        assertThat(read.at("/warnings/0/days").asInt()).isEqualTo(11);
    }

    @Test
    void daysLeftAreThoseOfTodayAndAreNotKept() {
        LocalDate today = LocalDate.now(PolishCalendar.ZONE);
        Created open = created(
                Kind.CONSULTATIONS,
                Examples.consultation()
                        .withStages(List.of())
                        .withRounds(List.of(round(
                                today.minusDays(10).toString(),
                                today.plusDays(30).toString()))));

        ObjectNode read = tree(Api.get(Kind.CONSULTATIONS, open.id()));

        assertThat(read.path("daysLeft").asInt()).isEqualTo(30);
        assertThat(read.has("reportDaysLeft")).isFalse();
        read.put("daysLeft", 99);
        ObjectNode sentBack = tree(Api.put(Kind.CONSULTATIONS, open.id(), read));
        assertThat(sentBack.at("/meta/version").asInt())
                .as("nothing was changed")
                .isEqualTo(1);
    }

    @Test
    void whatTheServerWorksOutIsNotTakenFromAnybody() {
        ObjectNode sent = tree(Examples.consultation())
                .put("stage", "ADOPTED")
                .put("earliestLawfulEnd", "1999-01-01")
                .put("reportDueOn", "1999-01-01");
        sent.putArray("warnings");

        ObjectNode kept = created(Kind.CONSULTATIONS, sent).record();

        assertThat(kept.path("stage").asText()).isEqualTo("CLOSED");
        assertThat(kept.path("earliestLawfulEnd").asText()).isEqualTo("2020-11-05");
        assertThat(kept.path("reportDueOn").asText()).isEqualTo("2020-12-05");
    }

    @Test
    void meetingsAndConsultationsAreSeenFromBothSides() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());
        Created consultation = created(
                Kind.CONSULTATIONS,
                Examples.consultation()
                        .withMeetings(List.of(
                                new ConsultationMeeting(meeting.id(), null, ConsultationMeetingRole.SUMMARISED_AT))));
        Created itsAgenda = created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withAgenda(List.of(Examples.item("Podsumowanie konsultacji")
                                .withConsultations(List.of(Reference.to(consultation.id()))))));
        Created stranger = created(Kind.MEETINGS, Examples.meeting());

        assertThat(consultation.record().at("/meetings/0/name"))
                .isEqualTo(meeting.record().path("title"));
        assertThat(ids(Api.anonymous().queryParam("meeting", meeting.id()), "/consultations"))
                .containsExactly(consultation.id().toString());
        assertThat(ids(Api.anonymous().queryParam("meeting", itsAgenda.id()), "/consultations"))
                .containsExactly(consultation.id().toString());
        assertThat(ids(Api.anonymous().queryParam("meeting", stranger.id()), "/consultations"))
                .isEmpty();
        assertThat(ids(Api.anonymous().queryParam("consultation", consultation.id()), "/meetings"))
                .containsExactlyInAnyOrder(
                        meeting.id().toString(), itsAgenda.id().toString());
        assertThat(ids(Api.anonymous().queryParam("consultation", consultation.id()), "/agenda-items"))
                .containsExactly(itsAgenda.record().at("/agenda/0/id").asText());
        assertThat(itsAgenda.record().at("/agenda/0/consultations/0/name"))
                .isEqualTo(consultation.record().path("title"));
    }

    @Test
    void aDraftTellsNothingByWayOfAMeeting() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());
        Created draft = created(
                Kind.CONSULTATIONS,
                Examples.consultation()
                        .withMeetings(List.of(new ConsultationMeeting(meeting.id(), null, null)))
                        .withMeta(null));

        assertThat(ids(Api.anonymous().queryParam("consultation", draft.id()), "/meetings"))
                .isEmpty();
        assertThat(ids(Api.writer().queryParam("consultation", draft.id()), "/meetings"))
                .containsExactly(meeting.id().toString());
    }

    @Test
    void consultationsAreFoundByTheirTimeAndTheirStage() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());
        Consultation of = Examples.consultation().withProgramme(Reference.to(programme.id()));
        String dated = created(Kind.CONSULTATIONS, of).id().toString();
        String undated = created(Kind.CONSULTATIONS, of.withRounds(List.of()).withStages(List.of(stage("2020-11-04"))))
                .id()
                .toString();

        assertThat(found(programme, "from", "2020-11-05")).containsExactly(dated);
        assertThat(found(programme, "from", "2020-11-06")).isEmpty();
        assertThat(found(programme, "to", "2020-10-01")).containsExactly(dated);
        assertThat(found(programme, "to", "2020-09-30")).isEmpty();
        assertThat(found(programme, "stage", "CLOSING")).containsExactly(undated);
        assertThat(found(programme, "region", "PL-08")).containsExactly(dated, undated);
        assertThat(found(programme, "region", "PL-20")).isEmpty();
        assertThat(found(programme, "sort", "-closesOn")).containsExactly(dated, undated);
        assertThat(ids(
                        Api.anonymous()
                                .queryParam("programme", programme.id())
                                .queryParam("from", "2021-01-01")
                                .queryParam("undated", true),
                        "/consultations"))
                .containsExactly(undated);
    }

    @Test
    void twoSourcesThatDisagreeAreBothKept() {
        ObjectNode sent = tree(Examples.consultation());
        ObjectNode provenance = sent.putObject("provenance");
        provenance.putArray("sources").addObject().put("title", "Ogłoszenie");
        provenance.withArray("sources").addObject().put("title", "Aktualności");
        provenance
                .putArray("evidence")
                .addObject()
                .put("pointer", "/rounds/0/closesOn")
                .put("asFound", "do 5 listopada 2020 r.")
                .put("certainty", "STATED")
                .put("source", 0)
                .put("chosen", true);
        provenance
                .withArray("evidence")
                .addObject()
                .put("pointer", "/rounds/0/closesOn")
                .put("asFound", "do 9 listopada br.")
                .put("certainty", "STATED")
                .put("source", 1)
                .put("chosen", false);

        Created consultation = created(Kind.CONSULTATIONS, sent);

        assertThat(consultation.again().record().at("/provenance/evidence")).isEqualTo(sent.at("/provenance/evidence"));
    }

    @Test
    void whatContradictsItselfIsRefused() {
        Consultation right = Examples.consultation();
        ConsultationRound round = round("2020-10-01", "2020-11-05");

        assertThat(refusal(right.withRounds(List.of(round, round))))
                .containsExactly("/rounds/1/number consultation.sameRound");
        assertThat(refusal(right.withRounds(List.of(round("2020-11-05", "2020-10-01")))))
                .containsExactly("/rounds/0/closesOn consultation.closesBeforeOpens");
        assertThat(refusal(right.withRounds(List.of(new ConsultationRound(
                        1,
                        null,
                        null,
                        null,
                        PartialDate.of("2020-11-05"),
                        null,
                        List.of(new ConsultationRound.Extension(null, PartialDate.of("2020-11-06"), null)))))))
                .containsExactly("/rounds/0/extensions/0/previousEnd consultation.noExtension");
        assertThat(refusal(right.withStages(List.of(
                        new Consultation.Stage(ConsultationStage.CLOSED, PartialDate.of("2020-11-06"), null, null),
                        new Consultation.Stage(ConsultationStage.OPEN, PartialDate.of("2020-10"), null, null)))))
                .containsExactly("/stages/1/on consultation.stageOrder");
    }

    private static List<String> refusal(Consultation consultation) {
        return errors(Api.post(Kind.CONSULTATIONS, consultation)).stream()
                .map((Problem.InputError error) -> error.pointer() + " " + error.code())
                .toList();
    }

    private static List<String> found(Created programme, String parameter, String value) {
        return ids(
                Api.anonymous().queryParam("programme", programme.id()).queryParam(parameter, value), "/consultations");
    }

    private static List<String> ids(RequestSpecification request, String list) {
        List<String> ids = new ArrayList<>();
        tree(request.queryParam("limit", 200).get(list))
                .path("items")
                .forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private static Consultation.Stage stage(String asOf) {
        return new Consultation.Stage(ConsultationStage.CLOSING, null, PartialDate.of(asOf), null);
    }

    private static ConsultationRound round(String opens, String closes) {
        return new ConsultationRound(1, null, null, PartialDate.of(opens), PartialDate.of(closes), null, List.of());
    }
}
