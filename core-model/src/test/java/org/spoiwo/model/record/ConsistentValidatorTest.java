package org.spoiwo.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.AgendaItemBuilder;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.MeetingBuilder;
import org.spoiwo.model.networks.NetworkBuilder;
import org.spoiwo.model.networks.OfficeBuilder;
import org.spoiwo.model.organizations.OrganizationBuilder;
import org.spoiwo.model.people.PersonBuilder;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.IdentifierScheme;
import org.spoiwo.model.vocabulary.OfficeKind;

/** What does not fit together is reported at the member to correct, with the code of the rule. */
class ConsistentValidatorTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Meeting MEETING = MeetingBuilder.builder()
            .title("Spotkanie")
            .startDate(PartialDate.of("2018-05-24"))
            .build();

    @Test
    void consistentRecordHasNoViolations() {
        assertThat(violations(MEETING)).isEmpty();
    }

    @Test
    void memberOfTheRecordItself() {
        assertThat(violations(MEETING.withEndDate(PartialDate.of("2018-05-23"))))
                .containsExactly(tuple("endDate", "{meeting.endBeforeStart}"));
        assertThat(violations(MEETING.withTimeZone("Europe/Warszawa")))
                .containsExactly(tuple("timeZone", "{timeZone.unknown}"));
    }

    @Test
    void datesThatMayFitAreTakenToFit() {
        assertThat(violations(
                        MEETING.withStartDate(PartialDate.of("2018-05")).withEndDate(PartialDate.of("2018-05-01"))))
                .isEmpty();
        assertThat(violations(
                        MEETING.withStartDate(PartialDate.of("XXXX-03-03")).withEndDate(PartialDate.of("2018"))))
                .isEmpty();
    }

    @Test
    void memberOfAnEntryAtAnyDepth() {
        AgendaItem late = AgendaItemBuilder.builder().day(2).build();
        AgendaItem block =
                AgendaItemBuilder.builder().children(List.of(item(), late)).build();

        assertThat(violations(MEETING.withAgenda(List.of(item(), block))))
                .containsExactly(tuple("agenda[1].children[1].day", "{agendaItem.outsideMeeting}"));
    }

    @Test
    void sameIdTwiceIsReportedAtTheSecond() {
        UUID id = UUID.randomUUID();
        AgendaItem first = AgendaItemBuilder.builder().id(id).build();
        AgendaItem second = AgendaItemBuilder.builder().children(List.of(first)).build();

        assertThat(violations(MEETING.withAgenda(List.of(first, second))))
                .containsExactly(tuple("agenda[1].children[0].id", "{agendaItem.duplicateId}"));
    }

    @Test
    void agendaMayHaveAsManyLevelsAsTheLimitSays() {
        assertThat(violations(MEETING.withAgenda(List.of(nested(Limits.AGENDA_DEPTH)))))
                .isEmpty();
        assertThat(violations(MEETING.withAgenda(List.of(nested(Limits.AGENDA_DEPTH + 1)))))
                .extracting(violation -> violation.toList().get(1))
                .containsExactly("{agenda.tooDeep}");
    }

    private static AgendaItem nested(int levels) {
        return levels == 1
                ? item()
                : AgendaItemBuilder.builder()
                        .children(List.of(nested(levels - 1)))
                        .build();
    }

    @Test
    void officeOfATermThatTheBodyDoesNotHave() {
        assertThat(violations(NetworkBuilder.builder()
                        .name("Komitet")
                        .offices(List.of(
                                OfficeBuilder.builder().office(OfficeKind.CHAIR).build(),
                                OfficeBuilder.builder()
                                        .office(OfficeKind.CHAIR)
                                        .term(2)
                                        .build()))
                        .build()))
                .containsExactly(tuple("offices[1].term", "{office.term}"));
    }

    @Test
    void numberThatBreaksTheRulesOfItsRegister() {
        assertThat(violations(OrganizationBuilder.builder()
                        .name("CIS")
                        .identifiers(List.of(new Identifier(IdentifierScheme.NIP, "123-456-32-19", null, null)))
                        .build()))
                .containsExactly(tuple("identifiers[0].value", "{nip.checksum}"));
        assertThat(new Identifier(IdentifierScheme.NIP, "123-456-32-18", null, null).value())
                .as("kept without separators")
                .isEqualTo("1234563218");
    }

    @Test
    void ruleInsideANestedRecord() {
        Affiliation reversed = AffiliationBuilder.builder()
                .from(PartialDate.of("2019"))
                .to(PartialDate.of("2018"))
                .build();

        assertThat(violations(PersonBuilder.builder()
                        .givenName("Anna")
                        .familyName("Nowak")
                        .affiliations(List.of(reversed))
                        .build()))
                .containsExactly(tuple("affiliations[0].to", "{period.reversed}"));
    }

    private static AgendaItem item() {
        return AgendaItemBuilder.builder().build();
    }

    private static Stream<Tuple> violations(Record record) {
        return VALIDATOR.validate(record).stream()
                .map(violation -> tuple(
                        violation.getPropertyPath().toString().replace(".[", "["), violation.getMessageTemplate()));
    }
}
