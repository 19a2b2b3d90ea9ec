package org.spoiwo.api.statistics;

import java.util.List;
import java.util.Set;

/**
 * How often people were counted who have the same value in every dimension.
 *
 * @param values one for each dimension, in the order of the dimensions; empty where it is not known
 * @param count at least 1
 * @param persons who they are, told apart by whatever tells them apart; five are as good as all, because only few are protected
 */
public record Tally(List<String> values, int count, Set<?> persons) {

    public Tally {
        values = List.copyOf(values);
        persons = Set.copyOf(persons);
    }
}
