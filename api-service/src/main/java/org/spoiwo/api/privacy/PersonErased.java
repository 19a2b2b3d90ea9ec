package org.spoiwo.api.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * That a person is being erased: told within the transaction, to those who keep texts that are in no record. They reword
 * what they have, and say what they found.
 */
public final class PersonErased {

    private final List<String> patterns;
    private final UnaryOperator<JsonNode> rewording;
    private final Set<UUID> found = new LinkedHashSet<>();

    PersonErased(List<String> patterns, UnaryOperator<JsonNode> rewording) {
        this.patterns = List.copyOf(patterns);
        this.rewording = rewording;
    }

    /** Patterns of SQL for everything that may name the person. */
    public List<String> patterns() {
        return patterns;
    }

    /** The same JSON with the pseudonym instead of the name. */
    public UnaryOperator<JsonNode> rewording() {
        return rewording;
    }

    /** Something that named the person, by its id. */
    public void found(UUID id) {
        found.add(id);
    }

    int count() {
        return found.size();
    }
}
