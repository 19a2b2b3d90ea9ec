package org.spoiwo.api.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;

/** Nothing of the five documents is lost: each of their facts has its place in the API's answers. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class FactsTest {

    /** How many facts each of the documents S0 to S4 states. */
    private static final List<Integer> FACTS = List.of(35, 26, 22, 34, 31);

    private final Map<String, JsonNode> answers = new HashMap<>();

    @Test
    void everyFactOfTheDocumentsIsExpectedSomewhereAndNoOtherIs() {
        Set<String> expected = ExpectedFact.listed().stream()
                .map(ExpectedFact::fact)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(expected).containsExactlyElementsOf(facts().toList());
    }

    @TestFactory
    Stream<DynamicTest> theApiAnswers() {
        Map<String, List<ExpectedFact>> expected =
                ExpectedFact.listed().stream().collect(Collectors.groupingBy(ExpectedFact::fact));
        return facts().map(fact -> dynamicTest(fact, () -> check(expected.getOrDefault(fact, List.of()))));
    }

    private static Stream<String> facts() {
        return IntStream.range(0, FACTS.size())
                .boxed()
                .flatMap(document -> IntStream.rangeClosed(1, FACTS.get(document))
                        .mapToObj(number -> "S%d-F%02d".formatted(document, number)));
    }

    private void check(List<ExpectedFact> expectations) {
        assertThat(expectations).as("lines of facts.tsv").isNotEmpty();
        assertSoftly(softly -> expectations.forEach(expected -> softly.assertThat(expected)
                .as("%s%s is %s", expected.path(), expected.pointer(), expected.found(answer(expected)))
                .matches(each -> each.holdsIn(answer(each)), "holds")));
    }

    private JsonNode answer(ExpectedFact expected) {
        return answers.computeIfAbsent(expected.path(), Samples::tree);
    }
}
