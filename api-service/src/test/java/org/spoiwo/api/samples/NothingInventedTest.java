package org.spoiwo.api.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.samples.Samples.agendaItems;
import static org.spoiwo.api.samples.Samples.consultation;
import static org.spoiwo.api.samples.Samples.document;
import static org.spoiwo.api.samples.Samples.meeting;
import static org.spoiwo.api.samples.Samples.meetings;
import static org.spoiwo.api.samples.Samples.members;
import static org.spoiwo.api.samples.Samples.network;
import static org.spoiwo.api.samples.Samples.networks;
import static org.spoiwo.api.samples.Samples.person;
import static org.spoiwo.api.samples.Samples.project;
import static org.spoiwo.api.samples.Samples.written;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.documents.Gallery;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.Attendance;
import org.spoiwo.model.meetings.Contribution;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.NetworkSummary;
import org.spoiwo.model.projects.Project;
import org.spoiwo.model.record.Affiliation;
import org.spoiwo.model.record.Evidence;
import org.spoiwo.model.record.Fact;
import org.spoiwo.model.record.Source;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.Certainty;
import org.spoiwo.model.vocabulary.OrganizationKind;

/** What the five documents do not say stays unknown. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class NothingInventedTest {

    @Test
    void theYearOfTheGroupMeeting() {
        Meeting group = meeting(Samples.GROUP_MEETING);

        assertThat(group.startDate().yearKnown()).isFalse();
        assertThat(group.endDate()).isNull();
        assertThat(written(group.withMeta(null).withProvenance(null))).doesNotContain("2017");
        assertThat(meetings("from", "2017-01-01", "to", "2018-02-28")).isEmpty();
    }

    @Test
    void theVenuesOfTheOnlineSessionAndOfTheFoundingMeeting() {
        assertThat(meeting(Samples.COMMITTEE_SESSION).venues()).isEmpty();
        assertThat(meeting(Samples.FOUNDING_MEETING).venues()).isEmpty();
    }

    @Test
    void howManyTookPartInFourOfTheMeetings() {
        assertThat(Stream.of(
                                Samples.COMMITTEE_SESSION,
                                Samples.SEMINAR,
                                Samples.PLATFORM_MEETING,
                                Samples.GROUP_MEETING)
                        .map(meeting -> meeting(meeting).attendance()))
                .allSatisfy(attendance -> {
                    assertThat(attendance.stated()).isNull();
                    assertThat(attendance.groups())
                            .extracting(Attendance.Group::count)
                            .containsOnlyNulls();
                });
    }

    static Stream<UUID> peopleWithoutEmployer() {
        return Stream.of(
                Samples.SREDZINSKI, Samples.PRZYBYSZ, Samples.ZACKIEWICZ, Samples.KAMLINSKI, Samples.LEWANDOWSKA);
    }

    @ParameterizedTest
    @MethodSource("peopleWithoutEmployer")
    void theEmployer(UUID person) {
        assertThat(person(person).affiliations()).allMatch(NothingInventedTest::namesNoOrganization);
        assertThat(contributions(person)).isNotEmpty().allSatisfy(contribution -> {
            assertThat(contribution.organization()).isNull();
            assertThat(contribution.affiliations()).allMatch(NothingInventedTest::namesNoOrganization);
        });
    }

    @Test
    void whenTheConsultationBeganAndEnded() {
        Document programme = document(Samples.CONSULTED_PROGRAMME);

        assertThat(programme.date()).isNull();
        assertThat(programme.publications()).isEmpty();
        assertThat(programme.versions()).isEmpty();
        assertThat(programme.facts()).extracting(Fact::asOf).containsOnly(PartialDate.of("2020-11-04"));
        Consultation consultation = consultation(Samples.CONSULTATION);
        assertThat(consultation.rounds()).isEmpty();
        assertThat(consultation.stages()).extracting(Consultation.Stage::on).containsOnlyNulls();
        assertThat(consultation.legalBasis()).isNull();
        assertThat(consultation.conductor()).isNull();
        assertThat(consultation.channels()).isEmpty();
        assertThat(consultation.warnings()).isEmpty();
        assertThat(consultation.statedCounts().comments().value()).isNull();
    }

    @Test
    void theMembersOfAnyNetwork() {
        List<UUID> all = networks().stream().map(NetworkSummary::id).toList();

        assertThat(all).hasSize(8).allSatisfy(id -> {
            Network network = network(id);
            assertThat(members(id)).isEmpty();
            assertThat(network.statedMembers()).isNull();
            assertThat(network.statedRoles()).isEmpty();
            assertThat(network.seats()).isEmpty();
        });
    }

    @Test
    void theAxisAndMeasureOfTheProjectInWarmiaAndMasuria() {
        Project project = project(Samples.WARMIA_MASURIA_PROJECT);

        assertThat(project.levels()).isEmpty();
        assertThat(project.funds()).isEmpty();
    }

    @Test
    void whoModeratedThePanelOfTheSeminar() {
        AgendaItem panel = meeting(Samples.SEMINAR).agenda().get(4);

        assertThat(panel.title()).isEqualTo("Panel dyskusyjny");
        assertThat(panel.contributions()).isEmpty();
    }

    @Test
    void whatTheWorkshopForWtzWasAbout() {
        assertThat(agendaItems("meeting", Samples.PLATFORM_MEETING, "track", OrganizationKind.WTZ))
                .singleElement()
                .satisfies(workshop -> {
                    assertThat(workshop.title()).isNull();
                    assertThat(workshop.abstractText()).isNull();
                    assertThat(workshop.contributions()).isEmpty();
                });
    }

    @Test
    void whenTheFiveDocumentsWerePublished() {
        assertThat(Stream.of(
                                Samples.COMMITTEE_SESSION,
                                Samples.SEMINAR,
                                Samples.FOUNDING_MEETING,
                                Samples.PLATFORM_MEETING,
                                Samples.GROUP_MEETING)
                        .map(meeting -> meeting(meeting).provenance()))
                .flatExtracting(provenance -> provenance.sources())
                .hasSize(5)
                .extracting(Source::publishedOn)
                .containsOnlyNulls();
    }

    @Test
    void whatTheNumber745CountsOrNames() {
        Document pictures = document(Samples.GALLERY_2016);

        assertThat(pictures.gallery()).isEqualTo(new Gallery("zdjecia z konferencji 745", null, null, null, null));
        assertThat(pictures.provenance().evidence())
                .extracting(Evidence::certainty)
                .containsExactly(Certainty.UNCLEAR);
    }

    private static boolean namesNoOrganization(Affiliation affiliation) {
        return affiliation.organization() == null;
    }

    private static List<Contribution> contributions(UUID person) {
        return agendaItems("person", person).stream()
                .flatMap(item -> item.contributions().stream())
                .filter(each -> each.person() != null && each.person().id().equals(person))
                .toList();
    }
}
