package org.spoiwo.model.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoiwo.model.vocabulary.PassageState;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;

/** Nodes and passages on their way through the versions of a programme. */
class VersionPathTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    @Test
    void codesThatWereExchangedAreFollowedBothWays() {
        VersionPath path = VersionPath.of(List.of(
                version(FIRST, node("A", "Miejsca pracy", null), node("B", "Spółdzielnie", null)),
                version(SECOND, node("B", "Miejsca pracy", null), node("A", "Spółdzielnie", null)),
                version(THIRD, node("C", "Miejsca pracy", null))));

        assertThat(path.codes(SECOND, "B")).isEqualTo(Map.of(FIRST, "A", SECOND, "B", THIRD, "C"));
        assertThat(path.codes(SECOND, "A")).isEqualTo(Map.of(FIRST, "B", SECOND, "A"));
        assertThat(path.codes(THIRD, "C")).isEqualTo(Map.of(FIRST, "A", SECOND, "B", THIRD, "C"));
        assertThat(path.codes(new UUID(0, 9), "A")).isEmpty();
    }

    @Test
    void aPassageIsKnownAgainByItsNewWordsAndThenInItsNewNode() {
        VersionPath path = VersionPath.of(List.of(
                version(FIRST, node("A", "Doradztwo", "Doradcy odwiedzają spółdzielnie raz w miesiącu.")),
                version(SECOND, node("A", "Doradztwo", "Doradcy odwiedzają spółdzielnie dwa razy w miesiącu.")),
                version(
                        THIRD,
                        node("A", "Doradztwo", "Nic."),
                        node("D", "Sieci", "Doradcy odwiedzają spółdzielnie dwa razy w miesiącu."))));

        List<PassageThen> passages = path.follow(FIRST, "A", "Doradcy odwiedzają spółdzielnie raz w miesiącu").stream()
                .map(VersionPath.Stop::passage)
                .toList();

        assertThat(passages)
                .extracting(PassageThen::state)
                .containsExactly(PassageState.STANDS, PassageState.REWORDED, PassageState.REWORDED);
        assertThat(passages).extracting(PassageThen::node).containsExactly("A", "A", "D");
        assertThat(passages.get(2).wording()).startsWith("Doradcy odwiedzają");
    }

    @Test
    void aPassageThatComesBackIsFoundAgain() {
        VersionPath path = VersionPath.of(List.of(
                version(FIRST, node("A", "Doradztwo", "Porady są bezpłatne dla każdego.")),
                version(SECOND, node("A", "Doradztwo", "Nic podobnego.")),
                version(THIRD, node("A", "Doradztwo", "PORADY są — bezpłatne dla każdego!"))));

        assertThat(path.follow(FIRST, "A", "Porady są bezpłatne dla każdego"))
                .extracting(stop -> stop.passage().state())
                .containsExactly(PassageState.STANDS, PassageState.LOST, PassageState.STANDS);
    }

    @Test
    void aFewWordsThatStandAnywhereAreNotFollowedElsewhere() {
        VersionPath path = VersionPath.of(List.of(
                version(FIRST, node("A", "Doradztwo", "Liczba osób rośnie.")),
                version(
                        SECOND,
                        node("A", "Doradztwo", "Nic."),
                        node("B", "Liczba osób", null),
                        node("C", "Średnia liczba osób", null))));

        assertThat(path.follow(FIRST, "A", "Liczba osób").get(1).passage().state())
                .isEqualTo(PassageState.LOST);
    }

    @Test
    void aNodeThatIsGoneHasNoCode() {
        VersionPath path = VersionPath.of(
                List.of(version(FIRST, node("A", "Doradztwo", null)), version(SECOND, node("B", "Sieci", null))));

        assertThat(path.follow(FIRST, "A", null))
                .extracting(VersionPath.Stop::code)
                .containsExactly("A", null);
        assertThat(path.follow(new UUID(0, 9), "A", null)).isEmpty();
    }

    private static ProgrammeVersion version(UUID id, ProgrammeNode... nodes) {
        return ProgrammeVersionBuilder.builder()
                .id(id)
                .label("Wersja")
                .nodes(List.of(nodes))
                .build();
    }

    private static ProgrammeNode node(String code, String title, String text) {
        return ProgrammeNodeBuilder.builder()
                .code(code)
                .kind(ProgrammeNodeKind.MEASURE)
                .title(title)
                .text(text)
                .build();
    }
}
