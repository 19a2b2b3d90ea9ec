package org.spoiwo.api.samples;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.specification.RequestSpecification;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.documents.DocumentSummary;
import org.spoiwo.model.meetings.AgendaItemSummary;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.MeetingSummary;
import org.spoiwo.model.networks.MembershipSummary;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.NetworkSummary;
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.organizations.OrganizationSummary;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.people.PersonSummary;
import org.spoiwo.model.projects.Project;
import org.spoiwo.model.projects.ProjectSummary;
import org.spoiwo.model.record.Page;

/** The records of the five sample documents, and one call for each endpoint that answers with them. */
final class Samples {

    static final UUID ZAZ_BISKUPIEC = id("0108");
    static final UUID WTZ_SUSZ = id("0110");
    static final UUID OWIES_ELBLAG = id("0111");
    static final UUID CIS_SKARZYSKO = id("0114");
    static final UUID PROM = id("0115");
    static final UUID SUPPORT_CENTRE_WIELKOPOLSKA = id("0117");
    static final UUID SUPPORT_CENTRE_SWIETOKRZYSKIE = id("0118");

    static final UUID JANCZUK = id("0201");
    static final UUID LEWANDOWSKA = id("0202");
    static final UUID ZACKIEWICZ = id("0203");
    static final UUID KAMLINSKI = id("0204");
    static final UUID SREDZINSKI = id("0205");
    static final UUID CZUCHRYTA = id("0209");
    static final UUID KUBAREWICZ = id("0210");
    static final UUID WOZNA = id("0211");
    static final UUID BIELAWSKI = id("0212");
    static final UUID MANKOWSKA = id("0214");
    static final UUID PRZYBYSZ = id("0216");
    static final UUID WYPYSZYNSKI = id("0220");

    static final UUID PODLASKIE_PROJECT = id("0301");
    static final UUID WARMIA_MASURIA_PROJECT = id("0302");
    static final UUID SWIETOKRZYSKIE_PROJECT = id("0303");

    static final UUID CONSULTED_PROGRAMME = id("0402");
    static final UUID DECLARATION = id("0403");
    static final UUID RULES = id("0404");
    static final UUID GALLERY_2016 = id("0405");
    static final UUID GALLERY_2018 = id("0410");
    static final UUID SOCIAL_SERVICES_INFRASTRUCTURE = id("0411");
    static final UUID SECTOR_STUDY = id("0416");
    static final UUID GALLERY_SKARZYSKO = id("0419");

    static final UUID REGIONAL_COMMITTEE = id("0501");
    static final UUID CIS_KIS_NETWORK = id("0502");
    static final UUID WTZ_ZAZ_NETWORK = id("0503");
    static final UUID PLATFORM = id("0504");
    static final UUID SUPPORT_CENTRE_NETWORK = id("0505");
    static final UUID THEMATIC_GROUP = id("0506");

    static final UUID CONSULTATION = id("0901");

    static final UUID COMMITTEE_SESSION = id("0701");
    static final UUID SEMINAR = id("0702");
    static final UUID FOUNDING_MEETING = id("0703");
    static final UUID PLATFORM_MEETING = id("0704");
    static final UUID GROUP_MEETING = id("0705");

    private static final String API = "/api/v1/";
    /** The samples have ids that differ in their last four digits only. */
    private static final String ID_START = "01930000-0000-7000-8000-00000000";

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private Samples() {}

    static UUID id(String lastDigits) {
        return UUID.fromString(ID_START + lastDigits);
    }

    static Organization organization(UUID id) {
        return parsed(body("organizations/" + id), new TypeReference<>() {});
    }

    static Person person(UUID id) {
        return parsed(body("people/" + id), new TypeReference<>() {});
    }

    static Project project(UUID id) {
        return parsed(body("projects/" + id), new TypeReference<>() {});
    }

    static Document document(UUID id) {
        return parsed(body("documents/" + id), new TypeReference<>() {});
    }

    static Network network(UUID id) {
        return parsed(body("networks/" + id), new TypeReference<>() {});
    }

    static Meeting meeting(UUID id) {
        return parsed(body("meetings/" + id), new TypeReference<>() {});
    }

    static Consultation consultation(UUID id) {
        return parsed(body("consultations/" + id), new TypeReference<>() {});
    }

    static List<OrganizationSummary> organizations(Object... filters) {
        return list("organizations", filters, new TypeReference<>() {}, OrganizationSummary::id);
    }

    static List<PersonSummary> people(Object... filters) {
        return list("people", filters, new TypeReference<>() {}, PersonSummary::id);
    }

    static List<ProjectSummary> projects(Object... filters) {
        return list("projects", filters, new TypeReference<>() {}, ProjectSummary::id);
    }

    static List<DocumentSummary> documents(Object... filters) {
        return list("documents", filters, new TypeReference<>() {}, DocumentSummary::id);
    }

    static List<NetworkSummary> networks(Object... filters) {
        return list("networks", filters, new TypeReference<>() {}, NetworkSummary::id);
    }

    static List<MembershipSummary> members(UUID network) {
        return parsed(body("networks/" + network + "/members"), new TypeReference<Page<MembershipSummary>>() {})
                .items();
    }

    static List<MeetingSummary> meetings(Object... filters) {
        return list("meetings", filters, new TypeReference<>() {}, MeetingSummary::id);
    }

    static List<AgendaItemSummary> agendaItems(Object... filters) {
        return list("agenda-items", filters, new TypeReference<>() {}, AgendaItemSummary::id);
    }

    /** What the API answers below {@code /api/v1/}, as a tree. */
    static JsonNode tree(String path) {
        return parsed(body(path), new TypeReference<>() {});
    }

    /** The facts as JSON, for assertions on what occurs nowhere in them. */
    static String written(Record facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a list has of the samples; other tests may have added to it. */
    private static <S> List<S> list(String path, Object[] filters, TypeReference<Page<S>> type, Function<S, UUID> id) {
        return parsed(body(path, withLimit(filters)), type).items().stream()
                .filter(item -> id.apply(item).toString().startsWith(ID_START))
                .toList();
    }

    private static Object[] withLimit(Object... filters) {
        return Stream.concat(Stream.of("limit", 200), Stream.of(filters)).toArray();
    }

    private static String body(String path, Object... filters) {
        RequestSpecification request = given();
        for (int i = 0; i < filters.length; i += 2) {
            request.queryParam(filters[i].toString(), filters[i + 1].toString());
        }
        return request.get(API + path).then().statusCode(200).extract().asString();
    }

    private static <T> T parsed(String body, TypeReference<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
