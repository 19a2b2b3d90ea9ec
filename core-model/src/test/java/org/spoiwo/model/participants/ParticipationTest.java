package org.spoiwo.model.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.vocabulary.ParticipationStatus;
import org.spoiwo.model.vocabulary.Visibility;

class ParticipationTest {

    private static final Participation AGREED = ParticipationBuilder.builder()
            .participant(new Attendee("Anna", "Przykładowa", "anna@example.org", null, null))
            .listed(true)
            .meta(meta(Visibility.PUBLIC))
            .build();

    @ParameterizedTest
    @CsvSource({
        "INVITED,     true",
        "REGISTERED,  true",
        "WAIT_LISTED, false",
        "CONFIRMED,   true",
        "PRESENT,     true",
        "ONLINE,      true",
        "EXCUSED,     false",
        "ABSENT,      false",
        "CANCELLED,   false"
    })
    void whoAgreedIsNamedWhileTheyTakePart(ParticipationStatus status, boolean named) {
        Participation participation = AGREED.withStatusHistory(List.of(new Participation.Step(status, null)));

        assertThat(participation.publicName()).isEqualTo(named ? "Anna Przykładowa" : null);
    }

    @Test
    void nobodyElseIs() {
        assertThat(AGREED.publicName()).isEqualTo("Anna Przykładowa");
        assertThat(AGREED.withListed(null).publicName()).isNull();
        assertThat(AGREED.withListed(false).publicName()).isNull();
        assertThat(AGREED.withMeta(meta(Visibility.INTERNAL)).publicName()).isNull();
        assertThat(AGREED.withMeta(null).publicName()).isNull();
        assertThat(AGREED.withParticipant(null).publicName()).isNull();
        assertThat(AGREED.unlisted().publicName()).isNull();
    }

    private static Meta meta(Visibility visibility) {
        return new Meta(1, null, null, visibility, List.of());
    }
}
