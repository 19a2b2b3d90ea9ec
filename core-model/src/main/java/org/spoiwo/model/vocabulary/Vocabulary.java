package org.spoiwo.model.vocabulary;

import java.util.List;

/**
 * A closed list of terms with its own name and labels.
 *
 * @param name the name in addresses, such as {@code organizationKind}
 * @param pl the Polish label
 * @param en the English label
 * @param terms the terms in their documented order
 */
public record Vocabulary(String name, String pl, String en, List<? extends Term> terms) {

    public Vocabulary {
        terms = List.copyOf(terms);
    }
}
