package org.spoiwo.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.AgendaItemBuilder;
import org.spoiwo.model.meetings.ContributionBuilder;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.MeetingBuilder;
import org.spoiwo.model.meetings.MeetingLink;
import org.spoiwo.model.meetings.Organizer;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.MeetingLinkKind;
import org.spoiwo.model.vocabulary.OrganizerRole;

/** References are found wherever they stand, named, and left out for whoever may not know of them. */
class ReferencesTest {

    private static final UUID OFFICE = new UUID(1, 1);
    private static final UUID SPEAKER = new UUID(1, 2);
    private static final UUID EARLIER = new UUID(1, 3);
    private static final UUID ITEM = new UUID(1, 4);

    private static final AgendaItem TALK = AgendaItemBuilder.builder()
            .id(ITEM)
            .contributions(List.of(ContributionBuilder.builder()
                    .capacity(Capacity.SPEAKER)
                    .designation("kierownik")
                    .person(Reference.to(SPEAKER))
                    .build()))
            .build();

    private static final Meeting MEETING = MeetingBuilder.builder()
            .title("Spotkanie")
            .organizers(List.of(new Organizer(OFFICE, null, OrganizerRole.HOST)))
            .links(List.of(new MeetingLink(MeetingLinkKind.CONTINUES, Reference.to(EARLIER))))
            .agenda(List.of(
                    AgendaItemBuilder.builder().build(),
                    AgendaItemBuilder.builder().children(List.of(TALK)).build()))
            .build();

    @Test
    void everyReferenceIsFoundWithItsPlaceAndMeaning() {
        assertThat(References.in(MEETING))
                .extracting(
                        References.Found::pointer,
                        References.Found::relation,
                        References.Found::part,
                        References.Found::target)
                .containsExactlyInAnyOrder(
                        tuple("/organizers/0", "organizers", null, OFFICE),
                        tuple("/links/0/meeting", "links.meeting", null, EARLIER),
                        tuple(
                                "/agenda/1/children/0/contributions/0/person",
                                "agenda.contributions.person",
                                ITEM,
                                SPEAKER));
    }

    @Test
    void gapsDoNotMoveWhatFollows() {
        Meeting gap = MEETING.withOrganizers(java.util.Arrays.asList(null, new Organizer(OFFICE, null, null)));

        assertThat(References.in(gap)).extracting(References.Found::pointer).contains("/organizers/1");
    }

    @Test
    void namesAreFilledInAndNothingElseChanges() {
        Meeting named =
                References.named(MEETING, names(Map.of(OFFICE, "Urząd", SPEAKER, "Anna Nowak", EARLIER, "Narada")));

        assertThat(named.organizers()).containsExactly(new Organizer(OFFICE, "Urząd", OrganizerRole.HOST));
        assertThat(named.links().get(0).meeting().name()).isEqualTo("Narada");
        assertThat(named.agenda()
                        .get(1)
                        .children()
                        .get(0)
                        .contributions()
                        .get(0)
                        .person()
                        .name())
                .isEqualTo("Anna Nowak");
        assertThat(References.nameless(named)).isEqualTo(MEETING);
    }

    @Test
    void whatTheReaderMayNotKnowOfIsLeftOut() {
        Meeting shown = References.named(MEETING, names(Map.of(EARLIER, "Narada")));

        assertThat(shown.organizers()).isEmpty();
        assertThat(shown.links()).hasSize(1);
        assertThat(shown.agenda().get(1).children().get(0).contributions())
                .singleElement()
                .satisfies(contribution -> {
                    assertThat(contribution.person()).isNull();
                    assertThat(contribution.designation()).isEqualTo("kierownik");
                });
        assertThat(References.named(MEETING, names(Map.of())).links())
                .as("a link without its meeting makes no sense")
                .isEmpty();
    }

    @Test
    void recordWithoutReferencesStaysTheSameObject() {
        Meeting plain = MeetingBuilder.builder().title("Spotkanie").build();

        assertThat(References.in(plain)).isEmpty();
        assertThat(References.named(plain, names(Map.of()))).isSameAs(plain);
    }

    private static References.Reader names(Map<UUID, String> names) {
        return new References.Reader() {
            @Override
            public boolean knows(UUID id) {
                return names.containsKey(id);
            }

            @Override
            public @Nullable String nameOf(UUID id) {
                return names.get(id);
            }

            @Override
            public boolean reads(Audience audience) {
                return true;
            }
        };
    }
}
