package org.spoiwo.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.Contribution;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.Organizer;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.value.InvalidValueException;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.Period;
import org.spoiwo.model.vocabulary.Capacity;

/** The shape of a record type is that of its JSON. */
class RecordShapeTest {

    @Test
    void membersAreCalledAsInTheJson() {
        assertThat(member(AgendaItem.class, "abstract").component()).isEqualTo("abstractText");
        assertThat(RecordShape.of(AgendaItem.class).members())
                .extracting(RecordShape.Member::name)
                .doesNotContain("abstractText")
                .startsWith("id", "position");
    }

    @Test
    void listsAreKnownByTheTypeOfTheirEntries() {
        assertThat(member(AgendaItem.class, "children").list()).isTrue();
        assertThat(member(AgendaItem.class, "children").type()).isEqualTo(AgendaItem.class);
        assertThat(member(Meeting.class, "topics").type()).isEqualTo(String.class);
        assertThat(member(Meeting.class, "title").list()).isFalse();
    }

    @Test
    void referencesSayWhatTheyMayPointAt() {
        assertThat(member(Contribution.class, "organization").targets())
                .containsExactlyInAnyOrder(Resource.ORGANIZATIONS, Resource.NETWORKS);
        assertThat(member(Meeting.class, "organizers").targets())
                .as("said by the type of the entries")
                .containsExactly(Resource.ORGANIZATIONS);
        assertThat(member(Meeting.class, "title").targets()).isEmpty();
    }

    @Test
    void whatARecordCannotBeWithoutIsRequired() {
        assertThat(member(Contribution.class, "capacity").required()).isTrue();
        assertThat(member(Organizer.class, "id").required()).isTrue();
        assertThat(member(Contribution.class, "person").required()).isFalse();
    }

    @Test
    void membersAreReadAndRecordsBuilt() {
        Person person = FullRecord.of(Person.class);
        RecordShape shape = RecordShape.of(Person.class);

        Record copy = shape.build(
                shape.members().stream().map(member -> member.in(person)).toArray());

        assertThat(copy).isEqualTo(person);
        assertThat(member(Person.class, "givenName").in(person)).isEqualTo(person.givenName());
    }

    @Test
    void refusalOfTheRecordItselfComesThroughAsItIs() {
        assertThatThrownBy(() -> RecordShape.of(Period.class)
                        .build(new Object[] {PartialDate.of("2019"), PartialDate.of("2018")}))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void whatIsATextInTheJsonHoldsNoRecords() {
        assertThat(member(Contribution.class, "capacity").holdsRecords()).isFalse();
        assertThat(member(Contribution.class, "capacity").type()).isEqualTo(Capacity.class);
        assertThat(member(Contribution.class, "affiliations").holdsRecords()).isTrue();
        assertThat(member(Meeting.class, "startDate").holdsRecords())
                .as("a text in the JSON")
                .isFalse();
    }

    private static RecordShape.Member member(Class<?> type, String name) {
        return RecordShape.of(type).members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
