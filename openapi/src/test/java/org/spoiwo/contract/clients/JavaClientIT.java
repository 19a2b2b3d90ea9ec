package org.spoiwo.contract.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spoiwo.client.ApiClient;
import org.spoiwo.client.ApiException;
import org.spoiwo.client.ApiResponse;
import org.spoiwo.client.api.AgendaItemsApi;
import org.spoiwo.client.api.ConsultationsApi;
import org.spoiwo.client.api.DocumentsApi;
import org.spoiwo.client.api.MeetingsApi;
import org.spoiwo.client.api.NetworksApi;
import org.spoiwo.client.api.OrganizationsApi;
import org.spoiwo.client.api.PeopleApi;
import org.spoiwo.client.api.ProgrammesApi;
import org.spoiwo.client.api.ProjectsApi;
import org.spoiwo.client.model.Comment;
import org.spoiwo.client.model.Consultation;
import org.spoiwo.client.model.ConsultationRound;
import org.spoiwo.client.model.Meeting;
import org.spoiwo.client.model.MeetingPage;
import org.spoiwo.client.model.MeetingSummary;
import org.spoiwo.client.model.Meta;
import org.spoiwo.client.model.Organization;
import org.spoiwo.client.model.OrganizationKind;
import org.spoiwo.client.model.Problem;
import org.spoiwo.client.model.Visibility;

/** What an analyst does with the Java client that openapi-generator makes of the contract. */
class JavaClientIT {

    private static final UUID MEETING = UUID.fromString("01930000-0000-7000-8000-000000000704");

    private static PackagedService service;
    private static ApiClient anonymous;
    private static ApiClient staff;

    @BeforeAll
    static void start() throws Exception {
        service = PackagedService.start();
        anonymous = client();
        String token = service.adminToken();
        staff = client();
        staff.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
    }

    @Test
    void allMeetingsPageByPage() throws Exception {
        List<MeetingSummary> meetings = new ArrayList<>();
        String cursor = null;
        do {
            MeetingPage page = new MeetingsApi(anonymous)
                    .listMeetings(MeetingsApi.APIListMeetingsRequest.newBuilder()
                            .limit(2)
                            .cursor(cursor)
                            .build());
            assertThat(page.getItems()).hasSizeLessThanOrEqualTo(2);
            meetings.addAll(page.getItems());
            cursor = page.getNextCursor();
        } while (cursor != null);

        assertThat(meetings).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(meetings)
                .allSatisfy(meeting -> assertThat(meeting.getTitle()).isNotBlank());
    }

    @Test
    void filtersAreTyped() throws Exception {
        MeetingPage page = new MeetingsApi(anonymous)
                .listMeetings(MeetingsApi.APIListMeetingsRequest.newBuilder()
                        .region(List.of("PL-28"))
                        .from(LocalDate.of(2016, 1, 1))
                        .to(LocalDate.of(2016, 12, 31))
                        .total(true)
                        .build());

        assertThat(page.getItems()).isNotEmpty();
        assertThat(page.getTotal()).isNotNull();
    }

    @Test
    void oneMeetingWithItsAgenda() throws Exception {
        Meeting meeting = new MeetingsApi(anonymous).getMeeting(MEETING, null, null, null, null, null);

        assertThat(meeting.getId()).isEqualTo(MEETING);
        assertThat(meeting.getAgenda()).isNotEmpty();
        assertThat(meeting.getProvenance().getSources()).isNotEmpty();
        assertThat(meeting.getMeta().getVersion()).isEqualTo(1);
    }

    @Test
    void agendaItemsByWhatTheyAreAbout() throws Exception {
        assertThat(new AgendaItemsApi(anonymous)
                        .listAgendaItems(AgendaItemsApi.APIListAgendaItemsRequest.newBuilder()
                                .q("ZAZ finanse")
                                .build())
                        .getItems())
                .singleElement()
                .satisfies(item -> assertThat(item.getTitle()).startsWith("Sytuacja finansowa"));
    }

    /** What the client does not know it would lose, and the service would see a change. */
    @Test
    void everyRecordOfTheDocumentsCanBePutBackAsItWasRead() throws Exception {
        MeetingsApi meetings = new MeetingsApi(staff);
        putBack(
                meetings.listMeetings(
                                MeetingsApi.APIListMeetingsRequest.newBuilder().build())
                        .getItems(),
                MeetingSummary::getId,
                id -> meetings.getMeeting(id, null, null, null, null, null),
                (id, record) -> meetings.replaceMeetingWithHttpInfo(id, record, null, null, null, null, null),
                Meeting::getMeta);
        NetworksApi networks = new NetworksApi(staff);
        putBack(
                networks.listNetworks(NetworksApi.APIListNetworksRequest.newBuilder()
                                .limit(200)
                                .build())
                        .getItems(),
                item -> item.getId(),
                id -> networks.getNetwork(id, null, null, null, null, null),
                (id, record) -> networks.replaceNetworkWithHttpInfo(id, record, null, null, null, null, null),
                record -> record.getMeta());
        OrganizationsApi organizations = new OrganizationsApi(staff);
        putBack(
                organizations
                        .listOrganizations(OrganizationsApi.APIListOrganizationsRequest.newBuilder()
                                .limit(200)
                                .build())
                        .getItems(),
                item -> item.getId(),
                id -> organizations.getOrganization(id, null, null, null, null, null),
                (id, record) -> organizations.replaceOrganizationWithHttpInfo(id, record, null, null, null, null, null),
                record -> record.getMeta());
        PeopleApi people = new PeopleApi(staff);
        putBack(
                people.listPeople(PeopleApi.APIListPeopleRequest.newBuilder()
                                .limit(200)
                                .build())
                        .getItems(),
                item -> item.getId(),
                id -> people.getPerson(id, null, null, null, null, null, null),
                (id, record) -> people.replacePersonWithHttpInfo(id, record, null, null, null, null, null, null),
                record -> record.getMeta());
        ProjectsApi projects = new ProjectsApi(staff);
        putBack(
                projects.listProjects(ProjectsApi.APIListProjectsRequest.newBuilder()
                                .limit(200)
                                .build())
                        .getItems(),
                item -> item.getId(),
                id -> projects.getProject(id, null, null, null, null, null),
                (id, record) -> projects.replaceProjectWithHttpInfo(id, record, null, null, null, null, null),
                record -> record.getMeta());
        DocumentsApi documents = new DocumentsApi(staff);
        putBack(
                documents
                        .listDocuments(DocumentsApi.APIListDocumentsRequest.newBuilder()
                                .limit(200)
                                .build())
                        .getItems(),
                item -> item.getId(),
                id -> documents.getDocument(id, null, null, null, null, null),
                (id, record) -> documents.replaceDocumentWithHttpInfo(id, record, null, null, null, null, null),
                record -> record.getMeta());
        ProgrammesApi programmes = new ProgrammesApi(staff);
        putBack(
                programmes
                        .listProgrammes(ProgrammesApi.APIListProgrammesRequest.newBuilder()
                                .build())
                        .getItems(),
                item -> item.getId(),
                id -> programmes.getProgramme(id, null, null, null, null, null),
                (id, record) -> programmes.replaceProgrammeWithHttpInfo(id, record, null, null, null, null, null),
                record -> record.getMeta());
        ConsultationsApi consultations = new ConsultationsApi(staff);
        putBack(
                consultations
                        .listConsultations(ConsultationsApi.APIListConsultationsRequest.newBuilder()
                                .build())
                        .getItems(),
                item -> item.getId(),
                id -> consultations.getConsultation(id, null, null, null, null, null),
                (id, record) -> consultations.replaceConsultationWithHttpInfo(id, record, null, null, null, null, null),
                record -> record.getMeta());
    }

    @Test
    void changeNeedsTheTagOfWhatWasRead() throws Exception {
        OrganizationsApi organizations = new OrganizationsApi(staff);
        ApiResponse<Organization> created = organizations.createOrganizationWithHttpInfo(
                new Organization()
                        .name("Zakład Aktywności Zawodowej, wymyślony")
                        .kinds(List.of(OrganizationKind.ZAZ)),
                null,
                null,
                null,
                null);
        Organization organization = created.getData();
        String tag = created.getHeaders().get("etag").get(0);

        ApiException refused = catchThrowableOfType(
                ApiException.class,
                () -> organizations.replaceOrganization(
                        organization.getId(), organization.locality("Olsztyn"), null, null, null, null, null));
        Organization changed = organizations.replaceOrganization(
                organization.getId(), organization.locality("Olsztyn"), null, tag, null, null, null);

        assertThat(refused.getCode()).isEqualTo(428);
        assertThat(changed.getMeta().getVersion()).isEqualTo(2);
        assertThat(changed.getLocality()).isEqualTo("Olsztyn");
    }

    @Test
    void problemsAreTyped() throws Exception {
        ApiException missing = catchThrowableOfType(
                ApiException.class,
                () -> new MeetingsApi(anonymous).getMeeting(UUID.randomUUID(), null, null, null, "en", null));
        ApiException wrong = catchThrowableOfType(
                ApiException.class,
                () -> new OrganizationsApi(staff)
                        .createOrganization(new Organization().name(" "), null, null, null, "en"));

        assertThat(missing.getCode()).isEqualTo(404);
        assertThat(problem(missing).getStatus()).isEqualTo(404);
        assertThat(problem(wrong).getErrors())
                .anySatisfy(error -> assertThat(error.getPointer()).isEqualTo("/name"));
    }

    @Test
    void somebodyCommentsWithoutAnAccount() throws Exception {
        String today = LocalDate.now(java.time.ZoneId.of("Europe/Warsaw")).toString();
        Consultation consultation = new ConsultationsApi(staff)
                .createConsultation(
                        new Consultation()
                                .title("Konsultacje, wymyślone")
                                .addRoundsItem(new ConsultationRound()
                                        .number(1)
                                        .opensOn(today)
                                        .closesOn(today))
                                .meta(new Meta().visibility(Visibility.PUBLIC)),
                        null,
                        null,
                        null,
                        null);
        ConsultationsApi anybody = new ConsultationsApi(anonymous);

        Comment sent = anybody.createComment(
                consultation.getId(), new Comment().text("Za mało miejsc pracy."), null, null, null, null, null);
        Comment own = anybody.getOwnComment(sent.getReceipt().getToken(), null, null);

        assertThat(own.getText()).isEqualTo("Za mało miejsc pracy.");
        assertThat(own.getId()).isEqualTo(sent.getId());
    }

    private interface Reading<R> {
        R read(UUID id) throws ApiException;
    }

    private interface Writing<R> {
        ApiResponse<R> write(UUID id, R record) throws ApiException;
    }

    private static <S, R> void putBack(
            List<S> items, Function<S, UUID> id, Reading<R> reading, Writing<R> writing, Function<R, Meta> meta)
            throws ApiException {
        assertThat(items).isNotEmpty();
        for (S item : items) {
            R record = reading.read(id.apply(item));
            ApiResponse<R> answer = writing.write(id.apply(item), record);
            assertThat(answer.getStatusCode()).isEqualTo(200);
            assertThat(meta.apply(answer.getData()).getVersion())
                    .as("version of %s", record)
                    .isEqualTo(meta.apply(record).getVersion());
        }
    }

    private static Problem problem(ApiException e) throws Exception {
        return anonymous.getObjectMapper().readValue(e.getResponseBody(), Problem.class);
    }

    private static ApiClient client() {
        ApiClient client = new ApiClient();
        client.updateBaseUri(service.address());
        return client;
    }
}
