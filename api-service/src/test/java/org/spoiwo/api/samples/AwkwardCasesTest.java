package org.spoiwo.api.samples;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.spoiwo.api.samples.Samples.agendaItems;
import static org.spoiwo.api.samples.Samples.document;
import static org.spoiwo.api.samples.Samples.meeting;
import static org.spoiwo.api.samples.Samples.meetings;
import static org.spoiwo.api.samples.Samples.network;
import static org.spoiwo.api.samples.Samples.networks;
import static org.spoiwo.api.samples.Samples.organization;
import static org.spoiwo.api.samples.Samples.organizations;
import static org.spoiwo.api.samples.Samples.people;
import static org.spoiwo.api.samples.Samples.person;
import static org.spoiwo.api.samples.Samples.project;
import static org.spoiwo.api.samples.Samples.projects;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.security.TestTokens;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.documents.DocumentFile;
import org.spoiwo.model.documents.Gallery;
import org.spoiwo.model.documents.SectorFigure;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.AgendaItemSummary;
import org.spoiwo.model.meetings.Attendance;
import org.spoiwo.model.meetings.Contribution;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.MeetingSummary;
import org.spoiwo.model.meetings.Organizer;
import org.spoiwo.model.meetings.Outcome;
import org.spoiwo.model.meetings.Venue;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.NetworkSummary;
import org.spoiwo.model.networks.Office;
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.organizations.OrganizationSummary;
import org.spoiwo.model.people.PersonSummary;
import org.spoiwo.model.projects.Project;
import org.spoiwo.model.projects.ProjectSummary;
import org.spoiwo.model.record.Affiliation;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Evidence;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.AgendaItemKind;
import org.spoiwo.model.vocabulary.AliasKind;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.Certainty;
import org.spoiwo.model.vocabulary.CountQualifier;
import org.spoiwo.model.vocabulary.DocumentStatus;
import org.spoiwo.model.vocabulary.GroupMembership;
import org.spoiwo.model.vocabulary.MeetingStatus;
import org.spoiwo.model.vocabulary.NetworkKind;
import org.spoiwo.model.vocabulary.OfficeKind;
import org.spoiwo.model.vocabulary.Openness;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.OrganizerRole;
import org.spoiwo.model.vocabulary.OutcomeKind;

/** What real announcements do to a data model: the awkward cases A1 to A31 of the five documents. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AwkwardCasesTest {

    @Test
    void a01_parallelWorkshopsWithOneEmptyChild() {
        AgendaItem block = agendaItem(Samples.PLATFORM_MEETING, 6);
        AgendaItem withoutContent = block.children().get(3);

        assertThat(block.kind()).isEqualTo(AgendaItemKind.PARALLEL_BLOCK);
        assertThat(block.children())
                .extracting(AgendaItem::track)
                .containsExactly(
                        List.of(OrganizationKind.CIS),
                        List.of(OrganizationKind.KIS),
                        List.of(OrganizationKind.ZAZ),
                        List.of(OrganizationKind.WTZ));
        assertThat(withoutContent.title()).isNull();
        assertThat(withoutContent.contributions()).isEmpty();
        assertThat(agendaItems("meeting", Samples.PLATFORM_MEETING, "track", "WTZ"))
                .extracting(AgendaItemSummary::id, AgendaItemSummary::parentId)
                .containsExactly(tuple(withoutContent.id(), block.id()));
    }

    @Test
    void a02_severalCapacitiesOfOnePersonAtOneMeeting() {
        assertThat(contributions(Samples.KUBAREWICZ, Samples.PLATFORM_MEETING))
                .extracting(Contribution::capacity, Contribution::designation)
                .containsExactlyInAnyOrder(
                        tuple(Capacity.SPEAKER, "Przewodniczący Platformy"),
                        tuple(Capacity.SPEAKER, "kierownik ZAZ w Biskupcu"));
        assertThat(contributions(Samples.WOZNA, Samples.PLATFORM_MEETING))
                .extracting(Contribution::capacity)
                .containsExactlyInAnyOrder(Capacity.MODERATOR, Capacity.PRESENTER);
        assertThat(meetings("person", Samples.WOZNA))
                .extracting(MeetingSummary::id)
                .containsExactlyInAnyOrder(Samples.FOUNDING_MEETING, Samples.PLATFORM_MEETING);
    }

    @Test
    void a03_onePersonWithRolesAcrossTheYears() {
        assertThat(people("q", "Janczuk")).extracting(PersonSummary::id).containsExactly(Samples.JANCZUK);
        assertThat(contributions(Samples.JANCZUK, Samples.SEMINAR))
                .extracting(Contribution::designation)
                .containsExactly("pracownik Regionalnego Ośrodka Polityki Społecznej w Białymstoku");
        assertThat(contributions(Samples.JANCZUK, Samples.COMMITTEE_SESSION))
                .extracting(Contribution::designation)
                .containsOnlyNulls();
        assertThat(person(Samples.JANCZUK).affiliations())
                .extracting(Affiliation::position, Affiliation::asOf)
                .containsExactly(tuple("pracownik", PartialDate.of("2016-09-07")));
    }

    @Test
    void a03_designationOfThenStaysWhenTheJobChanges() {
        UUID person = created("people", """
            {"givenName": "Anna", "familyName": "Próbna", "affiliations": [{"position": "kierownik"}]}\
            """);
        UUID meeting = created("meetings", """
            {"title": "Spotkanie próbne", "agenda": [{"contributions": [
              {"capacity": "SPEAKER", "person": {"id": "%s"}, "designation": "kierownik"}]}]}\
            """.formatted(person));

        changed("people", person, """
            {"affiliations": [{"position": "dyrektor"}]}\
            """);

        assertThat(asEditor("meetings", meeting).jsonPath().getString("agenda[0].contributions[0].designation"))
                .isEqualTo("kierownik");
        deleted("meetings", meeting);
        deleted("people", person);
    }

    @Test
    void a04_twoAffiliationsAtOnce() {
        assertThat(contributions(Samples.WYPYSZYNSKI, Samples.GROUP_MEETING))
                .singleElement()
                .extracting(Contribution::affiliations)
                .satisfies(affiliations -> assertThat(affiliations)
                        .extracting(each -> each.organization().name(), Affiliation::position, Affiliation::unit)
                        .containsExactly(
                                tuple("Stowarzyszenie Na Rzecz Spółdzielni Socjalnych", "przedstawiciel", null),
                                tuple(
                                        "Wielkopolski Ośrodek Wsparcia Ekonomii",
                                        "Koordynator",
                                        "dział ds. animacji i partnerstw lokalnych")));
    }

    @Test
    void a05_speakerWithoutOrganisationOrWithoutPosition() {
        assertThat(contributions(Samples.SREDZINSKI, Samples.COMMITTEE_SESSION))
                .singleElement()
                .satisfies(AwkwardCasesTest::namesNeitherPostNorOrganisation);
        assertThat(contributions(Samples.PRZYBYSZ, Samples.PLATFORM_MEETING))
                .singleElement()
                .satisfies(AwkwardCasesTest::namesNeitherPostNorOrganisation);
        assertThat(contributions(Samples.CZUCHRYTA, Samples.SEMINAR))
                .flatExtracting(Contribution::affiliations)
                .extracting(each -> each.organization().name(), Affiliation::position)
                .containsExactly(tuple("Towarzystwo Inwestycji Społeczno-Ekonomicznych SA", null));
        assertThat(contributions(Samples.BIELAWSKI, Samples.FOUNDING_MEETING))
                .flatExtracting(Contribution::affiliations)
                .extracting(each -> each.organization().name(), Affiliation::position)
                .containsExactly(tuple("OWIES Elbląg", null));
    }

    @Test
    void a06_personKnownByOfficeOnly() {
        AgendaItem goodPractice = agendaItem(Samples.FOUNDING_MEETING, 5);
        Contribution supportCentres =
                agendaItem(Samples.PLATFORM_MEETING, 7).contributions().get(0);

        assertThat(goodPractice.contributions())
                .extracting(Contribution::person, Contribution::designation)
                .containsExactly(tuple(null, "kierownik ZAZ w Biskupcu"), tuple(null, "kierownik WTZ w Suszu"));
        assertThat(supportCentres.person()).isNull();
        assertThat(supportCentres.designation()).isEqualTo("przedstawiciele Ośrodków Wsparcia Ekonomii Społecznej");
        assertThat(supportCentres.count()).isEqualTo(new Count(null, CountQualifier.SOME, "osoby"));
    }

    @Test
    void a07_organisationKnownByAnInflectedAbbreviation() {
        Organization workshop = organization(Samples.WTZ_SUSZ);

        assertThat(workshop.name()).isEqualTo("WTZ w Suszu");
        assertThat(workshop.nameDerived()).isTrue();
        assertThat(workshop.kinds()).containsExactly(OrganizationKind.WTZ);
        assertThat(workshop.locality()).isEqualTo("Susz");
        assertThat(organizations("q", "ZAZ- u w Biskupcu"))
                .extracting(OrganizationSummary::name)
                .containsExactly("Zakład Aktywności Zawodowej w Biskupcu");
        assertThat(organization(Samples.ZAZ_BISKUPIEC).aliases())
                .contains(new Alias("ZAZ- u w Biskupcu", AliasKind.AS_FOUND, null));
    }

    @Test
    void a08_truncatedNamesAreNotCompleted() {
        Organization wielkopolska = organization(Samples.SUPPORT_CENTRE_WIELKOPOLSKA);
        Organization swietokrzyskie = organization(Samples.SUPPORT_CENTRE_SWIETOKRZYSKIE);

        assertThat(wielkopolska.name()).isEqualTo("Wielkopolski Ośrodek Wsparcia Ekonomii");
        assertThat(evidence(wielkopolska, "/name"))
                .extracting(Evidence::asFound, Evidence::certainty)
                .containsExactly(tuple("Wielkopolskim Ośrodku Wsparcia Ekonomii", Certainty.UNCLEAR));
        assertThat(swietokrzyskie.name()).isEqualTo("Świętokrzyski Ośrodek Wsparcia Ekonomii");
        assertThat(evidence(swietokrzyskie, "/name"))
                .extracting(Evidence::asFound, Evidence::certainty)
                .containsExactly(tuple("Świętokrzyskiego Ośrodka Wsparcia Ekonomii", Certainty.UNCLEAR));
    }

    @Test
    void a09_aNameThatLooksLikeATypoIsLeftAlone() {
        Organization centre = organization(Samples.OWIES_ELBLAG);

        assertThat(centre.name()).isEqualTo("OWIES Elbląg");
        assertThat(centre.kinds()).containsExactly(OrganizationKind.OWES);
        assertThat(organizations("q", "OWIES"))
                .extracting(OrganizationSummary::id)
                .containsExactly(Samples.OWIES_ELBLAG);
    }

    @Test
    void a10_searchFindsTheTypoAndTheRightSpelling() {
        Project project = project(Samples.WARMIA_MASURIA_PROJECT);

        assertThat(project.name()).isEqualTo("Ekonomia Społeczna na Warmii i Mazurach");
        assertThat(evidence(project, "/name"))
                .extracting(Evidence::asFound, Evidence::chosen)
                .containsExactly(
                        tuple("Ekonomia Społeczna na Warmiii Mazurach", false),
                        tuple("Ekonomia Społeczna na Warmii i Mazurach", true));
        assertThat(projects("q", "Warmiii Mazurach"))
                .extracting(ProjectSummary::id)
                .containsExactly(Samples.WARMIA_MASURIA_PROJECT);
        assertThat(projects("q", "Warmii i Mazurach"))
                .extracting(ProjectSummary::id)
                .containsExactly(Samples.WARMIA_MASURIA_PROJECT);
        assertThat(meetings("q", "kieorwnicy"))
                .extracting(MeetingSummary::id)
                .containsExactly(Samples.FOUNDING_MEETING);
        assertThat(agendaItems("q", "kierownicy", "meeting", Samples.FOUNDING_MEETING))
                .extracting(AgendaItemSummary::title)
                .contains("Dobre praktyki");
    }

    @Test
    void a11_actingHeadOfAUnit() {
        assertThat(contributions(Samples.MANKOWSKA, Samples.PLATFORM_MEETING))
                .singleElement()
                .satisfies(opening -> {
                    assertThat(opening.acting()).isTrue();
                    assertThat(opening.designation())
                            .isEqualTo("p.o. kierownik biura ds. wspierania rodziny i systemu pieczy zastępczej"
                                    + " oraz polityki prorodzinnej ROPS");
                });
        assertThat(person(Samples.MANKOWSKA).affiliations())
                .extracting(Affiliation::acting)
                .containsExactly(true);
    }

    @Test
    void a12_oneActConstitutesTwoNetworksUnderAnotherTitle() {
        Network platform = network(Samples.PLATFORM);

        assertThat(meeting(Samples.FOUNDING_MEETING).agenda())
                .flatExtracting(AgendaItem::outcomes)
                .filteredOn(outcome -> outcome.kind() == OutcomeKind.NETWORK_CONSTITUTED)
                .extracting(Outcome::network)
                .extracting(Reference::id)
                .containsExactly(Samples.PLATFORM, Samples.SUPPORT_CENTRE_NETWORK);
        assertThat(platform.name()).isEqualTo("Regionalna Platforma Współpracy na rzecz Rozwoju Ekonomii Społecznej");
        assertThat(platform.memberKinds()).doesNotContain(OrganizationKind.OWES);
        assertThat(networks("q", "REGIONALNA PLATFORMA REINTEGRACYJNA WTZ/ZAZ/KIS/CIS/OWES"))
                .extracting(NetworkSummary::id)
                .containsExactly(Samples.PLATFORM);
    }

    @Test
    void a13_networkChairEmployedElsewhere() {
        Office chair = network(Samples.PLATFORM).offices().get(0);

        assertThat(chair.office()).isEqualTo(OfficeKind.CHAIR);
        assertThat(chair.affiliations())
                .extracting(each -> each.organization().id(), Affiliation::position)
                .containsExactly(tuple(Samples.ZAZ_BISKUPIEC, "kierownik"));
        assertThat(person(Samples.KUBAREWICZ).affiliations())
                .extracting(each -> each.organization().id(), Affiliation::network)
                .containsExactly(tuple(Samples.ZAZ_BISKUPIEC, null));
    }

    @Test
    void a14_itemOfATwoDayMeetingWhoseDayIsNotStated() {
        Meeting founding = meeting(Samples.FOUNDING_MEETING);

        assertThat(founding.startDate()).isEqualTo(PartialDate.of("2016-12-08"));
        assertThat(founding.endDate()).isEqualTo(PartialDate.of("2016-12-09"));
        assertThat(founding.agenda()).extracting(AgendaItem::day).containsExactly(1, 1, 1, 2, 2, null);
        assertThat(meetings("from", "2016-12-09", "to", "2016-12-09"))
                .extracting(MeetingSummary::id)
                .containsExactly(Samples.FOUNDING_MEETING);
    }

    @Test
    void a15_dateWithoutYearMatchesNoSpanUnlessAskedFor() {
        Meeting group = meeting(Samples.GROUP_MEETING);

        assertThat(group.startDate()).isEqualTo(PartialDate.of("XXXX-03-03"));
        assertThat(group.provenance().sources().get(0).publishedOn()).isNull();
        assertThat(evidence(group, "/provenance/sources/0/publishedOn"))
                .extracting(Evidence::asFound, Evidence::certainty)
                .containsExactly(tuple("Data opublikowania:", Certainty.UNCLEAR));
        assertThat(meetings("from", "2017-03-01", "to", "2017-03-31")).isEmpty();
        assertThat(meetings("from", "2017-03-01", "to", "2017-03-31", "undated", true))
                .extracting(MeetingSummary::id, MeetingSummary::startDate)
                .containsExactly(tuple(Samples.GROUP_MEETING, PartialDate.of("XXXX-03-03")));
        // by their projects, because other tests have meetings of their own
        assertThat(meetings(
                        "from",
                        "2016-01-01",
                        "project",
                        Samples.PODLASKIE_PROJECT,
                        "project",
                        Samples.WARMIA_MASURIA_PROJECT,
                        "project",
                        Samples.SWIETOKRZYSKIE_PROJECT))
                .extracting(MeetingSummary::id)
                .containsExactlyInAnyOrder(
                        Samples.COMMITTEE_SESSION, Samples.SEMINAR, Samples.FOUNDING_MEETING, Samples.PLATFORM_MEETING);
    }

    @Test
    void a16_titlePutTogetherWhereTheSourceHasNone() {
        Meeting untitled = meeting(Samples.PLATFORM_MEETING);

        assertThat(untitled.title()).startsWith("Spotkanie Sieci kooperacji podmiotów reintegracyjnych");
        assertThat(untitled.titleDerived()).isTrue();
        assertThat(untitled.provenance().sources())
                .singleElement()
                .satisfies(source -> assertThat(source.title()).isNull());
    }

    @Test
    void a17_romanAndArabicAxesAndAMissingSubMeasure() {
        assertThat(project(Samples.PODLASKIE_PROJECT).levels())
                .extracting(Project.Level::number)
                .containsExactly("VII", "7.3");
        assertThat(project(Samples.SWIETOKRZYSKIE_PROJECT).levels())
                .extracting(Project.Level::number)
                .containsExactly("9", "9.3", "9.3.2");
        assertThat(projects("level", "VII")).extracting(ProjectSummary::id).containsExactly(Samples.PODLASKIE_PROJECT);
        assertThat(projects("level", "9.3.2"))
                .extracting(ProjectSummary::id)
                .containsExactly(Samples.SWIETOKRZYSKIE_PROJECT);
    }

    @Test
    void a18_countsExactAboutAlmostAndUnknown() {
        assertThat(meeting(Samples.FOUNDING_MEETING).attendance().stated())
                .isEqualTo(new Count(BigDecimal.valueOf(100), CountQualifier.EXACT, "przedstawiciele"));
        assertThat(document(Samples.SECTOR_STUDY).figures())
                .extracting(SectorFigure::count)
                .containsExactly(
                        new Count(BigDecimal.valueOf(280), CountQualifier.APPROXIMATE, "podmioty"),
                        new Count(BigDecimal.valueOf(3400), CountQualifier.ALMOST, "osoby"));
        assertThat(meeting(Samples.SEMINAR).attendance().stated()).isNull();
    }

    @Test
    void a19_groupNamedInsideAGroup() {
        Attendance.Group publicFinance =
                meeting(Samples.SEMINAR).attendance().groups().get(1);

        assertThat(publicFinance.label()).isEqualTo("jednostki sektora finansów publicznych");
        assertThat(publicFinance.includes())
                .extracting(Attendance.Group::label)
                .containsExactly("jednostki samorządu terytorialnego");
    }

    @Test
    void a20_itemWhoseOrderIsNotAsserted() {
        assertThat(meeting(Samples.SEMINAR).agenda())
                .extracting(AgendaItem::orderAsserted)
                .containsExactly(null, null, null, false, null);
    }

    @Test
    void a21_consultationThatEndsWithoutDates() {
        Document programme = document(Samples.CONSULTED_PROGRAMME);

        assertThat(agendaItems("document", Samples.CONSULTED_PROGRAMME))
                .extracting(AgendaItemSummary::kind, AgendaItemSummary::title)
                .containsExactly(tuple(
                        AgendaItemKind.CONSULTATION_SUMMARY,
                        "Podsumowanie kończących się konsultacji społecznych programu"));
        assertThat(programme.facts().get(0).asOf()).isEqualTo(PartialDate.of("2020-11-04"));
        assertThat(programme.date()).isNull();
        assertThat(programme.publications()).isEmpty();
    }

    @Test
    void a22_lineageOfADocumentAcrossMeetings() {
        assertThat(document(Samples.SOCIAL_SERVICES_INFRASTRUCTURE).versions())
                .extracting(
                        Document.Version::label,
                        Document.Version::status,
                        version -> version.meeting() == null
                                ? null
                                : version.meeting().id())
                .containsExactly(
                        tuple("wersja wypracowana", null, null),
                        tuple("wersja uzupełniona", DocumentStatus.UPDATED, null),
                        tuple("wersja przedstawiona", DocumentStatus.PRESENTED, Samples.PLATFORM_MEETING));
    }

    @Test
    void a23_galleriesWithOneCaptionAndWithoutAlternativeTexts() {
        assertThat(document(Samples.GALLERY_2018).gallery()).isEqualTo(new Gallery(null, 30, 30, "IMG 1050", 30));
        assertThat(document(Samples.GALLERY_SKARZYSKO).gallery())
                .isEqualTo(new Gallery(
                        "Galeria zdjęć",
                        8,
                        8,
                        "II spotkanie Grupy Tematycznej ds. współpracy podmiotów o charakterze reintegracyjnym"
                                + " (CIS, KIS, ZAZ, WTZ)",
                        8));
    }

    @Test
    void a24_fileNamesByteForByte() {
        assertThat(document(Samples.RULES).files())
                .extracting(DocumentFile::name, DocumentFile::mediaType)
                .containsExactly(
                        tuple("regulamin__Platforma_Współpracy_na_Rzecz_Rozwoju_ES.DOC", "application/msword"));
        assertThat(document(Samples.DECLARATION).files())
                .extracting(DocumentFile::name)
                .containsExactly("deklaracja__przystapienia_do_sieci.docx");
        assertThat(meeting(Samples.PLATFORM_MEETING).documents())
                .flatExtracting(attached -> document(attached.id()).files())
                .extracting(DocumentFile::name)
                .containsExactlyInAnyOrder(
                        "2018.05.25_wstęp.pdf",
                        "2018.05.25_zaz.pdf",
                        "wnioski_z_badania_nisz_rynkowych.pdf",
                        "Środki_unijne_dla_PES.pdf");
    }

    @Test
    void a25_committeeOfPeopleNetworkOfOrganisationsAndGroupOfAProjectAreOneConcept() {
        assertThat(networks("kind", "REGIONAL_COMMITTEE"))
                .extracting(NetworkSummary::id)
                .containsExactly(Samples.REGIONAL_COMMITTEE);
        assertThat(networks("memberKind", "OWES"))
                .extracting(NetworkSummary::id, NetworkSummary::kind)
                .containsExactly(tuple(Samples.SUPPORT_CENTRE_NETWORK, NetworkKind.SUPPORT_CENTRE_NETWORK));
        assertThat(networks("project", Samples.SWIETOKRZYSKIE_PROJECT))
                .extracting(NetworkSummary::id, NetworkSummary::kind)
                .containsExactly(tuple(Samples.THEMATIC_GROUP, NetworkKind.THEMATIC_GROUP));
    }

    @Test
    void a26_organisationAsVenueAndHost() {
        Meeting group = meeting(Samples.GROUP_MEETING);

        assertThat(group.venues())
                .extracting(Venue::organization)
                .extracting(Reference::id)
                .containsExactly(Samples.CIS_SKARZYSKO);
        assertThat(group.organizers())
                .extracting(Organizer::id, Organizer::role)
                .containsExactly(tuple(Samples.CIS_SKARZYSKO, OrganizerRole.HOST));
    }

    @Test
    void a27_futureTenseOfAPastEvent() {
        Meeting seminar = meeting(Samples.SEMINAR);

        assertThat(seminar.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(seminar.agenda())
                .flatExtracting(AgendaItem::contributions)
                .extracting(Contribution::confirmed)
                .containsOnlyNulls();
        assertThat(evidence(seminar, "/agenda/0"))
                .singleElement()
                .satisfies(found -> assertThat(found.asFound()).contains("przedstawi znaczenie"));
    }

    @Test
    void a28_genderedTitlesOfOneOffice() {
        assertThat(List.of(network(Samples.CIS_KIS_NETWORK), network(Samples.WTZ_ZAZ_NETWORK)))
                .flatExtracting(Network::offices)
                .extracting(
                        Office::office, Office::title, office -> office.person().name())
                .containsExactly(
                        tuple(OfficeKind.CHAIR, "Przewodnicząca", "Jolanta Zackiewicz"),
                        tuple(OfficeKind.CHAIR, "Przewodniczący", "Andrzej Kamliński"));
    }

    @Test
    void a29_openMeetingOfMembersAndOthers() {
        Meeting session = meeting(Samples.COMMITTEE_SESSION);

        assertThat(session.openness()).isEqualTo(Openness.OPEN);
        assertThat(session.attendance().groups())
                .extracting(Attendance.Group::membership)
                .containsExactly(GroupMembership.MEMBER, GroupMembership.NON_MEMBER);
        assertThat(meetings("openness", "OPEN"))
                .extracting(MeetingSummary::id)
                .containsExactly(Samples.COMMITTEE_SESSION);
    }

    @Test
    void a30_spacesDashesAndQuotesDoNotHideAName() {
        List.of(
                        "Skarżysku - Kamiennej",
                        "Skarżysku – Kamiennej",
                        "Skarżysku-Kamiennej",
                        "Skarżysku\u00a0-\u00a0Kamiennej",
                        "skarzysku kamiennej")
                .forEach(spelling -> assertThat(organizations("q", spelling))
                        .as(spelling)
                        .extracting(OrganizationSummary::id)
                        .containsExactly(Samples.CIS_SKARZYSKO));
        List.of("Spółdzielnia Socjalna „PROM”", "Spółdzielnia Socjalna \"PROM\"", "spoldzielnia socjalna prom")
                .forEach(spelling -> assertThat(organizations("q", spelling))
                        .as(spelling)
                        .extracting(OrganizationSummary::id)
                        .containsExactly(Samples.PROM));
        assertThat(project(Samples.PODLASKIE_PROJECT).name())
                .isEqualTo("Koordynacja i monitorowanie rozwoju ekonomii społecznej w regionie");
        assertThat(evidence(project(Samples.PODLASKIE_PROJECT), "/name"))
                .extracting(Evidence::asFound)
                .containsExactly("Koordynacja\u00a0 i monitorowanie rozwoju ekonomii społecznej w regionie");
    }

    @Test
    void a31_namesThatOccurOnlyInflected() {
        assertThat(network(Samples.CIS_KIS_NETWORK).name()).isEqualTo("Podlaska Sieć CIS i KIS");
        assertThat(networks("q", "Podlaskiej Sieci CIS i KIS"))
                .extracting(NetworkSummary::id)
                .containsExactly(Samples.CIS_KIS_NETWORK);
        assertThat(networks("q", "Podlaska Sieć CIS i KIS"))
                .extracting(NetworkSummary::id)
                .containsExactly(Samples.CIS_KIS_NETWORK);
        assertThat(organizations("q", "Towarzystwa Inwestycji Społeczno-Ekonomicznych"))
                .extracting(OrganizationSummary::name)
                .containsExactly("Towarzystwo Inwestycji Społeczno-Ekonomicznych SA");
    }

    /** By its place from 1, as people count. */
    private static AgendaItem agendaItem(UUID meeting, int position) {
        return meeting(meeting).agenda().get(position - 1);
    }

    /** What the list across meetings says somebody did at a meeting. */
    private static List<Contribution> contributions(UUID person, UUID meeting) {
        return agendaItems("person", person, "meeting", meeting).stream()
                .flatMap(item -> item.contributions().stream())
                .filter(each -> each.person() != null && each.person().id().equals(person))
                .toList();
    }

    private static void namesNeitherPostNorOrganisation(Contribution contribution) {
        assertThat(contribution.person()).isNotNull();
        assertThat(contribution.designation()).isNull();
        assertThat(contribution.affiliations()).isEmpty();
    }

    private static List<Evidence> evidence(AggregateRecord<?> record, String pointer) {
        return record.provenance().evidence().stream()
                .filter(found -> found.pointer().equals(pointer))
                .toList();
    }

    private static UUID created(String resource, String body) {
        return UUID.fromString(given().auth()
                .oauth2(TestTokens.editor("PL-28"))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/" + resource)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void changed(String resource, UUID id, String patch) {
        given().auth()
                .oauth2(TestTokens.editor("PL-28"))
                .header("If-Match", asEditor(resource, id).header("ETag"))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/api/v1/" + resource + "/" + id)
                .then()
                .statusCode(200);
    }

    private static void deleted(String resource, UUID id) {
        given().auth()
                .oauth2(TestTokens.editor("PL-28"))
                .header("If-Match", asEditor(resource, id).header("ETag"))
                .delete("/api/v1/" + resource + "/" + id)
                .then()
                .statusCode(204);
    }

    private static Response asEditor(String resource, UUID id) {
        return given().auth().oauth2(TestTokens.editor("PL-28")).get("/api/v1/" + resource + "/" + id);
    }
}
