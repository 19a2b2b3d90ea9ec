package org.spoiwo.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.AgendaItemBuilder;
import org.spoiwo.model.meetings.ContributionBuilder;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.MeetingBuilder;
import org.spoiwo.model.meetings.Organizer;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.people.PersonBuilder;
import org.spoiwo.model.people.PersonalContact;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.OrganizerRole;

/** What a writer was not shown survives what they put back. */
class WithheldTest {

    private static final UUID HIDDEN = new UUID(1, 1);
    private static final UUID SHOWN = new UUID(1, 2);
    private static final References.Reader OUTSIDER = reader(Set.of(SHOWN), Audience.STAFF);

    private static final AgendaItem TALK = AgendaItemBuilder.builder()
            .id(new UUID(1, 3))
            .title("Referat")
            .organizations(List.of(Reference.to(SHOWN), Reference.to(HIDDEN)))
            .contributions(List.of(ContributionBuilder.builder()
                    .capacity(Capacity.SPEAKER)
                    .designation("kierownik")
                    .person(Reference.to(HIDDEN))
                    .build()))
            .build();

    private static final Meeting STORED = MeetingBuilder.builder()
            .title("Narada")
            .organizers(List.of(
                    new Organizer(HIDDEN, null, OrganizerRole.ORGANIZER),
                    new Organizer(SHOWN, null, OrganizerRole.HOST)))
            .agenda(List.of(TALK))
            .build();

    private static final Person PERSON = PersonBuilder.builder()
            .givenName("Jan")
            .familyName("Zmyślony")
            .contact(new PersonalContact("jan@example.org", null))
            .build();

    @Test
    void puttingBackWhatWasReadChangesNothing() {
        assertThat(Withheld.restored(seen(STORED), STORED, OUTSIDER)).isEqualTo(STORED);
        assertThat(Withheld.restored(seen(PERSON), PERSON, OUTSIDER)).isEqualTo(PERSON);
    }

    @Test
    void changesStandBesideWhatWasNotShown() {
        Meeting changed = seen(STORED)
                .withTitle("Inna narada")
                .withOrganizers(List.of())
                .withAgenda(List.of(
                        AgendaItemBuilder.builder().title("Nowy").build(),
                        seen(STORED).agenda().get(0).withTitle("Inny referat")));

        Meeting kept = Withheld.restored(changed, STORED, OUTSIDER);

        assertThat(kept.title()).isEqualTo("Inna narada");
        assertThat(kept.organizers()).containsExactly(new Organizer(HIDDEN, null, OrganizerRole.ORGANIZER));
        assertThat(kept.agenda()).hasSize(2);
        assertThat(kept.agenda().get(1)).isEqualTo(TALK.withTitle("Inny referat"));
    }

    @Test
    void whatIsSentTwiceIsKeptOnce() {
        assertThat(Withheld.restored(STORED, STORED, OUTSIDER)).isEqualTo(STORED);
    }

    @Test
    void membersOfOtherAudiencesAreNotWritten() {
        Person forged = PERSON.withContact(new PersonalContact("inny@example.org", null));

        assertThat(Withheld.trespasses(forged, PERSON, OUTSIDER)).containsExactly("/contact");
        assertThat(Withheld.trespasses(forged, null, OUTSIDER)).containsExactly("/contact");
        assertThat(Withheld.trespasses(PERSON, PERSON, OUTSIDER))
                .as("a guess that is right")
                .containsExactly("/contact");
        assertThat(Withheld.trespasses(seen(PERSON), PERSON, OUTSIDER)).isEmpty();
        assertThat(Withheld.trespasses(forged, PERSON, reader(Set.of(), Audience.DATA_PROTECTION)))
                .isEmpty();
    }

    @Test
    void historyHasNoPersonalMembers() {
        assertThat(References.impersonal(PERSON)).isEqualTo(PERSON.withContact(null));
        assertThat(References.impersonal(STORED)).isEqualTo(STORED);
    }

    private static <R extends Record> R seen(R record) {
        return References.nameless(References.named(record, OUTSIDER));
    }

    private static References.Reader reader(Set<UUID> known, Audience audience) {
        return new References.Reader() {
            @Override
            public boolean knows(UUID id) {
                return known.contains(id);
            }

            @Override
            public @Nullable String nameOf(UUID id) {
                return "Nazwa";
            }

            @Override
            public boolean reads(Audience other) {
                return audience.reads(other);
            }
        };
    }
}
