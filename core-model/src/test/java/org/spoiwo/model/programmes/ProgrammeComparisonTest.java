package org.spoiwo.model.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;

/** A node is known again in a later version, whatever has become of its code, its place and its words. */
class ProgrammeComparisonTest {

    private static final ProgrammeNode JOBS = indicator("W1", "Liczba miejsc pracy", 400);
    private static final ProgrammeNode COOPERATIVES = indicator("W2", "Liczba spółdzielni socjalnych", 40);

    @Test
    void theSameTreeHasNoDifferences() {
        ProgrammeDiff diff = diff(List.of(objective("C1", "Praca", JOBS)), List.of(objective("C1", "Praca", JOBS)));

        assertThat(diff.added()).isEmpty();
        assertThat(diff.removed()).isEmpty();
        assertThat(diff.renamed()).isEmpty();
        assertThat(diff.moved()).isEmpty();
        assertThat(diff.reworded()).isEmpty();
        assertThat(diff.bases()).isEmpty();
        assertThat(diff.targets()).isEmpty();
    }

    @Test
    void tellsWhatWasAddedAndRemoved() {
        ProgrammeDiff diff =
                diff(List.of(objective("C1", "Praca", JOBS)), List.of(objective("C1", "Praca", COOPERATIVES)));

        assertThat(diff.added())
                .containsExactly(
                        new ProgrammeDiff.Node("W2", ProgrammeNodeKind.INDICATOR, COOPERATIVES.called(), "C1"));
        assertThat(diff.removed())
                .containsExactly(new ProgrammeDiff.Node("W1", ProgrammeNodeKind.INDICATOR, JOBS.called(), "C1"));
    }

    @Test
    void twoCodesThatWereExchangedAreNoNewWords() {
        ProgrammeDiff diff = diff(
                List.of(objective("C1", "Praca", JOBS, COOPERATIVES)),
                List.of(objective("C1", "Praca", COOPERATIVES.withCode("W1"), JOBS.withCode("W2"))));

        assertThat(diff.renamed())
                .containsExactly(
                        new ProgrammeDiff.Renaming("W1", "W2", COOPERATIVES.called(), true),
                        new ProgrammeDiff.Renaming("W2", "W1", JOBS.called(), true));
        assertThat(diff.reworded()).isEmpty();
        assertThat(diff.targets()).isEmpty();
    }

    @Test
    void aNewCodeAloneIsNoExchange() {
        ProgrammeDiff diff =
                diff(List.of(objective("C1", "Praca", JOBS)), List.of(objective("C1", "Praca", JOBS.withCode("W9"))));

        assertThat(diff.renamed()).containsExactly(new ProgrammeDiff.Renaming("W9", "W1", JOBS.called(), false));
        assertThat(diff.added()).isEmpty();
        assertThat(diff.removed()).isEmpty();
    }

    @Test
    void theFormerCodeThatIsStatedCountsMoreThanWords() {
        ProgrammeNode reworded = indicator("W9", "Utworzone miejsca pracy", 400).withFormerCode("W1");

        ProgrammeDiff diff = diff(List.of(objective("C1", "Praca", JOBS)), List.of(objective("C1", "Praca", reworded)));

        assertThat(diff.renamed())
                .extracting(ProgrammeDiff.Renaming::formerCode)
                .containsExactly("W1");
        assertThat(diff.reworded())
                .containsExactly(new ProgrammeDiff.Rewording("W9", "name", JOBS.name(), reworded.name()));
    }

    @Test
    void nodesOfTheSameWordsAreToldApartByWhatIsAboveThem() {
        List<ProgrammeNode> before = List.of(
                objective("C1", "Praca", indicator("C1.W1", "Liczba osób", 1)),
                objective("C2", "Współpraca", indicator("C2.W1", "Liczba osób", 2)));
        List<ProgrammeNode> after = List.of(
                objective("C1", "Współpraca", indicator("C1.W1", "Liczba osób", 2)),
                objective("C2", "Praca", indicator("C2.W1", "Liczba osób", 1)));

        ProgrammeDiff diff = diff(before, after);

        assertThat(diff.renamed())
                .extracting(ProgrammeDiff.Renaming::formerCode)
                .containsExactly("C2", "C2.W1", "C1", "C1.W1");
        assertThat(diff.renamed()).allMatch(ProgrammeDiff.Renaming::exchanged);
        assertThat(diff.moved()).isEmpty();
        assertThat(diff.targets()).isEmpty();
    }

    @Test
    void nodesOfTheSameWordsBelowTheSameNodeKeepTheirCodes() {
        ProgrammeNode one = indicator("W1", "Liczba osób", 1);
        ProgrammeNode other = indicator("W2", "Liczba osób", 2);

        ProgrammeDiff diff = diff(
                List.of(objective("C1", "Praca", one, other)),
                List.of(objective("C1", "Praca", other, one.withTargets(List.of(value(2027, "9"))))));

        assertThat(diff.renamed()).isEmpty();
        assertThat(diff.targets()).extracting(ProgrammeDiff.ValueChange::code).containsExactly("W1");
    }

    @Test
    void renumberedBelowARenumberedObjectiveIsNotMoved() {
        List<ProgrammeNode> before = List.of(
                objective("C1", "Praca", indicator("C1.W1", "Liczba osób", 1)),
                objective("C2", "Współpraca", indicator("C2.W1", "Liczba osób", 2)));
        List<ProgrammeNode> after = List.of(
                objective("A", "Praca", indicator("A.1", "Liczba osób", 1)),
                objective("B", "Współpraca", indicator("B.1", "Liczba osób", 2)));

        ProgrammeDiff diff = compared(before, after).diff();

        assertThat(diff.renamed()).extracting(ProgrammeDiff.Renaming::code).containsExactly("A", "A.1", "B", "B.1");
        assertThat(diff.moved()).isEmpty();
        assertThat(diff.added()).isEmpty();
    }

    @Test
    void whatStandsBelowAnotherNodeWasMoved() {
        ProgrammeDiff diff = diff(
                List.of(objective("C1", "Praca", JOBS), objective("C2", "Współpraca")),
                List.of(objective("C1", "Praca"), objective("C2", "Współpraca", JOBS)));

        assertThat(diff.moved()).containsExactly(new ProgrammeDiff.Move("W1", "C1", "C2"));
    }

    @Test
    void whatIsNoLongerBelowAnythingWasMovedToTheTop() {
        ProgrammeDiff diff = diff(List.of(objective("C1", "Praca", JOBS)), List.of(objective("C1", "Praca"), JOBS));

        assertThat(diff.moved()).containsExactly(new ProgrammeDiff.Move("W1", "C1", null));
    }

    @Test
    void targetsAreComparedYearByYearAndByTheirValue() {
        ProgrammeNode later =
                JOBS.withBase(value(2019, "120.0")).withTargets(List.of(value(2027, "450"), value(2025, "200")));

        ProgrammeDiff diff = diff(List.of(JOBS.withBase(value(2019, "120"))), List.of(later));

        assertThat(diff.bases()).as("120.0 is 120").isEmpty();
        assertThat(diff.targets())
                .containsExactly(
                        new ProgrammeDiff.ValueChange("W1", 2025, null, new BigDecimal("200")),
                        new ProgrammeDiff.ValueChange("W1", 2027, new BigDecimal("400"), new BigDecimal("450")));
    }

    @Test
    void aBaseOfAnotherYearIsAnother() {
        ProgrammeDiff diff =
                diff(List.of(JOBS.withBase(value(2019, "120"))), List.of(JOBS.withBase(value(2020, "120"))));

        assertThat(diff.bases())
                .containsExactly(
                        new ProgrammeDiff.ValueChange("W1", 2019, new BigDecimal("120"), null),
                        new ProgrammeDiff.ValueChange("W1", 2020, null, new BigDecimal("120")));
    }

    @Test
    void spacesAndQuotationMarksAreNoNewWordsToKnowItBy() {
        ProgrammeNode former = objective("C1", "Rozwój „dobrej” współpracy");
        ProgrammeNode current = objective("C7", "Rozwój \"dobrej\"  współpracy");

        assertThat(compared(List.of(former), List.of(current)).codeNow("C1")).contains("C7");
    }

    /** All of the same words: the worst that there can be. */
    @Test
    void thousandsOfNodesAreComparedAtOnce() {
        List<ProgrammeNode> before = IntStream.range(0, ProgrammeTree.LARGEST)
                .mapToObj(i -> indicator("A" + i, "Liczba osób", 1))
                .toList();
        List<ProgrammeNode> after =
                before.stream().map(node -> node.withCode("B" + node.code())).toList();

        ProgrammeDiff diff = Assertions.assertTimeout(Duration.ofSeconds(5), () -> diff(before, after));

        assertThat(diff.added()).hasSize(ProgrammeTree.LARGEST);
    }

    private static ProgrammeDiff diff(List<ProgrammeNode> before, List<ProgrammeNode> after) {
        return compared(before, after).diff();
    }

    private static ProgrammeComparison compared(List<ProgrammeNode> before, List<ProgrammeNode> after) {
        return ProgrammeComparison.of(version("wersja 1", before), version("wersja 2", after));
    }

    private static ProgrammeVersion version(String label, List<ProgrammeNode> nodes) {
        return ProgrammeVersionBuilder.builder()
                .id(UUID.randomUUID())
                .label(label)
                .nodes(nodes)
                .build();
    }

    private static ProgrammeNode objective(String code, String title, ProgrammeNode... children) {
        return ProgrammeNodeBuilder.builder()
                .code(code)
                .kind(ProgrammeNodeKind.OBJECTIVE)
                .title(title)
                .children(List.of(children))
                .build();
    }

    private static ProgrammeNode indicator(String code, String name, int target) {
        return ProgrammeNodeBuilder.builder()
                .code(code)
                .kind(ProgrammeNodeKind.INDICATOR)
                .name(name)
                .targets(List.of(value(2027, String.valueOf(target))))
                .build();
    }

    private static IndicatorValue value(int year, String value) {
        return new IndicatorValue(year, new BigDecimal(value));
    }
}
