package org.spoiwo.api.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.spoiwo.api.samples.Samples.agendaItems;
import static org.spoiwo.api.samples.Samples.documents;
import static org.spoiwo.api.samples.Samples.meetings;
import static org.spoiwo.api.samples.Samples.network;
import static org.spoiwo.api.samples.Samples.organizations;
import static org.spoiwo.api.samples.Samples.projects;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.model.documents.DocumentSummary;
import org.spoiwo.model.meetings.AgendaItemSummary;
import org.spoiwo.model.meetings.Contribution;
import org.spoiwo.model.meetings.MeetingSummary;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.Office;
import org.spoiwo.model.organizations.OrganizationSummary;
import org.spoiwo.model.projects.Project;
import org.spoiwo.model.projects.ProjectSummary;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.AgendaItemKind;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.OfficeKind;

/** Questions that people ask of the five documents; one call answers each. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class QuestionsTest {

    @Test
    void inWhatCapacityDidSomebodyTakePartInMeetingsAndWhatWasTheirJobThen() {
        assertThat(agendaItems("person", Samples.KUBAREWICZ))
                .extracting(item -> item.meeting().id(), item -> contributionOfKubarewicz(item))
                .containsExactlyInAnyOrder(
                        tuple(
                                Samples.FOUNDING_MEETING,
                                tuple(Capacity.APPOINTED, "kierownik Zakładu Aktywności Zawodowej w Biskupcu")),
                        tuple(Samples.PLATFORM_MEETING, tuple(Capacity.SPEAKER, "Przewodniczący Platformy")),
                        tuple(Samples.PLATFORM_MEETING, tuple(Capacity.SPEAKER, "kierownik ZAZ w Biskupcu")));
    }

    @Test
    void whoChairsANetworkSinceWhenAndWhichMeetingConstitutedIt() {
        Network platform = network(Samples.PLATFORM);

        assertThat(platform.offices())
                .filteredOn(office -> office.office() == OfficeKind.CHAIR)
                .extracting(office -> office.person().name(), Office::from)
                .containsExactly(tuple("Piotr Kubarewicz", PartialDate.of("[2016-12-08..2016-12-09]")));
        assertThat(platform.constitutedAt().id()).isEqualTo(Samples.FOUNDING_MEETING);
        assertThat(platform.constitutedAt().name())
                .isEqualTo("Regionalna Platforma Reintegracyjna WTZ/ZAZ/KIS/CIS/OWES na rzecz Rozwoju Ekonomii"
                        + " Społecznej");
    }

    @Test
    void whichAgendaItemsDealtWithTheFinancesOfZaz() {
        assertThat(agendaItems("track", "ZAZ", "q", "finanse"))
                .extracting(AgendaItemSummary::title)
                .containsExactly("Sytuacja finansowa Zakładów Aktywności Zawodowej");
    }

    @Test
    void whichAgendaItemsDealtWithEuropeanFunds() {
        assertThat(agendaItems("q", "środki unijne"))
                .extracting(AgendaItemSummary::title)
                .containsExactlyInAnyOrder(
                        "Pozyskanie środków unijnych dla podmiotów reintegracyjnych",
                        "Działanie Forum KIS i wykorzystanie środków unijnych w działaniach KIS");
    }

    @Test
    void whichProjectsOfTheProgrammesFor2014To2020AreThereByRegionAndMeasure() {
        assertThat(projects("level", "7.3", "level", "9.3.2"))
                .extracting(ProjectSummary::name, ProjectSummary::regions, QuestionsTest::deepestLevel)
                .containsExactlyInAnyOrder(
                        tuple(
                                "Koordynacja i monitorowanie rozwoju ekonomii społecznej w regionie",
                                List.of(RegionCode.of("PL-20")),
                                "7.3"),
                        tuple("Świętokrzyska Ekonomia Społeczna", List.of(RegionCode.of("PL-26")), "9.3.2"));
    }

    @Test
    void whichMeetingsDidTheseProjectsFinance() {
        assertThat(meetings("project", Samples.PODLASKIE_PROJECT, "project", Samples.SWIETOKRZYSKIE_PROJECT))
                .extracting(MeetingSummary::id)
                .containsExactlyInAnyOrder(Samples.COMMITTEE_SESSION, Samples.SEMINAR, Samples.GROUP_MEETING);
    }

    @Test
    void atWhichMeetingsWasAConsultationDiscussedAndHowFarWasItThen() {
        assertThat(agendaItems("kind", "CONSULTATION_SUMMARY")).singleElement().satisfies(item -> {
            assertThat(item.meeting().id()).isEqualTo(Samples.COMMITTEE_SESSION);
            assertThat(item.meetingStartDate()).isEqualTo(PartialDate.of("2020-11-04"));
            assertThat(item.kind()).isEqualTo(AgendaItemKind.CONSULTATION_SUMMARY);
            assertThat(item.abstractText()).startsWith("Konsultacje dobiegały końca.");
        });
    }

    @Test
    void atWhichMeetingsWasTheConsultedProgrammeDiscussed() {
        assertThat(meetings("document", Samples.CONSULTED_PROGRAMME))
                .extracting(MeetingSummary::id)
                .containsExactly(Samples.COMMITTEE_SESSION);
    }

    @Test
    void whichSocialCooperativesSprangFromACis() {
        assertThat(organizations("kind", "SOCIAL_COOPERATIVE", "foundedFrom", Samples.CIS_SKARZYSKO))
                .extracting(OrganizationSummary::name)
                .containsExactly("Spółdzielnia Socjalna „PROM”");
    }

    @Test
    void whichDocumentsWereHandedOutInMragowo() {
        assertThat(documents("meeting", Samples.PLATFORM_MEETING, "kind", "ATTACHMENT"))
                .extracting(DocumentSummary::title)
                .containsExactlyInAnyOrder(
                        "2018.05.25_wstęp.pdf",
                        "2018.05.25_zaz.pdf",
                        "wnioski_z_badania_nisz_rynkowych.pdf",
                        "Środki_unijne_dla_PES.pdf");
    }

    @Test
    void whichMeetingsWereInMarchWhenTheYearMayBeUnknown() {
        assertThat(meetings("from", "2018-03-01", "to", "2018-03-31", "undated", true))
                .extracting(MeetingSummary::id, MeetingSummary::startDate)
                .containsExactly(tuple(Samples.GROUP_MEETING, PartialDate.of("XXXX-03-03")));
    }

    private static Tuple contributionOfKubarewicz(AgendaItemSummary item) {
        Contribution contribution = item.contributions().stream()
                .filter(each -> each.person() != null && each.person().id().equals(Samples.KUBAREWICZ))
                .findFirst()
                .orElseThrow();
        return tuple(contribution.capacity(), contribution.designation());
    }

    private static String deepestLevel(ProjectSummary project) {
        List<Project.Level> levels = project.levels();
        return levels.get(levels.size() - 1).number();
    }
}
