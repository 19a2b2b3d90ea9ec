package org.spoiwo.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.programmes.Programme;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.projects.Project;

/** A record written as JSON and read again is the same record. */
class RoundTripTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Class<? extends Record>> types() {
        return Stream.of(
                Organization.class,
                Person.class,
                Project.class,
                Document.class,
                Network.class,
                Membership.class,
                Meeting.class,
                Participation.class,
                Programme.class,
                ProgrammeVersion.class,
                Consultation.class,
                Comment.class,
                CommentResponse.class,
                AgendaItem.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    <R extends Record> void recordWithEveryMemberIsReadAsItWasWritten(Class<R> type) throws JsonProcessingException {
        R record = FullRecord.of(type);

        String json = JSON.writeValueAsString(record);

        assertThat(JSON.readValue(json, type)).isEqualTo(record);
        assertThat(JSON.readTree(json).fieldNames())
                .toIterable()
                .as("every member has a value in the example")
                .containsExactlyElementsOf(memberNames(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    <R extends Record> void recordWithNothingIsReadAsItWasWritten(Class<R> type) throws JsonProcessingException {
        R record = FullRecord.empty(type);

        String json = JSON.writeValueAsString(record);

        assertThat(JSON.readValue(json, type)).isEqualTo(record);
        assertThat(JSON.readValue("{}", type)).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("types")
    <R extends Record> void listsAreAlwaysThereAndOtherMembersOnlyWithAValue(Class<R> type) {
        JsonNode json = JSON.valueToTree(FullRecord.empty(type));

        RecordShape.of(type).members().stream()
                .filter(member -> !member.name().equals("timeZone"))
                .forEach(member ->
                        assertThat(json.has(member.name())).as(member.name()).isEqualTo(member.list()));
        assertThat(json.findValues("meta")).isEmpty();
    }

    @Test
    void timeIsThatOfPolandUnlessSaidOtherwise() {
        assertThat(FullRecord.empty(Meeting.class).timeZone()).isEqualTo("Europe/Warsaw");
    }

    @Test
    void nameOfAPersonIsPutTogether() throws JsonProcessingException {
        Person person = JSON.readValue(
                "{\"givenName\": \"Piotr\", \"familyName\": \"Kubarewicz\", \"name\": \"Ktoś Inny\"}", Person.class);

        assertThat(person.name()).isEqualTo("Piotr Kubarewicz");
    }

    private static List<String> memberNames(Class<?> type) {
        return RecordShape.of(type).members().stream()
                .map(RecordShape.Member::name)
                .toList();
    }
}
