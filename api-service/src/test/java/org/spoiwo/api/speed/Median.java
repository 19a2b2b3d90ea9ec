package org.spoiwo.api.speed;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The value in the middle. */
final class Median {

    private Median() {}

    static double of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Of one number of each result, over all launches and rounds. */
    static double of(List<List<Load.Result>> results, ToDoubleFunction<Load.Result> number) {
        return of(results.stream()
                .flatMap(Collection::stream)
                .map(number::applyAsDouble)
                .toList());
    }
}
