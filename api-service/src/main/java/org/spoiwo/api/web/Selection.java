package org.spoiwo.api.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.model.record.RecordShape;

/**
 * The members a caller wants, and the references they want replaced by what they refer to.
 *
 * @param type the record they are members of
 * @param fields empty for all
 */
record Selection(Class<? extends Record> type, List<List<String>> fields, List<List<String>> expansions) {

    static final Selection WHOLE = new Selection(Record.class, List.of(), List.of());

    boolean isWhole() {
        return fields.isEmpty() && expansions.isEmpty();
    }

    /** @throws ProblemException for members there are not */
    static Selection of(ViewParameters view, Class<? extends Record> type) {
        if (view.fields == null && view.expand == null) {
            return WHOLE;
        }
        Selection selection = new Selection(type, paths(view.fields), paths(view.expand));
        List<Finding> findings = new ArrayList<>();
        selection.expansions.forEach(path -> checkExpansion(type, path, findings));
        selection.fields.forEach(path -> checkField(type, path, findings));
        if (!findings.isEmpty()) {
            throw ProblemException.invalid(findings);
        }
        return selection;
    }

    /** What is referred to would stand there as it is now, in a record as it was then. */
    void refuseExpansion() {
        if (!expansions.isEmpty()) {
            throw ProblemException.invalid(List.of(Finding.inParameter("expand", "expand.past")));
        }
    }

    /** The object with the chosen members only; the id always stays. */
    ObjectNode trim(ObjectNode whole) {
        return fields.isEmpty() ? whole : trim(whole, fields);
    }

    private static ObjectNode trim(ObjectNode whole, List<List<String>> chosen) {
        ObjectNode trimmed = JsonNodeFactory.instance.objectNode();
        whole.properties().forEach(member -> {
            String name = member.getKey();
            List<List<String>> below = chosen.stream()
                    .filter(path -> path.get(0).equals(name))
                    .map(path -> path.subList(1, path.size()))
                    .toList();
            if (name.equals("id") || below.stream().anyMatch(List::isEmpty)) {
                trimmed.set(name, member.getValue());
            } else if (!below.isEmpty()) {
                trimmed.set(name, trimInside(member.getValue(), below));
            }
        });
        return trimmed;
    }

    private static JsonNode trimInside(JsonNode value, List<List<String>> chosen) {
        if (value instanceof ObjectNode object) {
            return trim(object, chosen);
        }
        if (value instanceof ArrayNode array) {
            ArrayNode trimmed = JsonNodeFactory.instance.arrayNode();
            array.forEach(entry -> trimmed.add(trimInside(entry, chosen)));
            return trimmed;
        }
        return value;
    }

    private static void checkField(Class<?> type, List<String> path, List<Finding> findings) {
        List<Class<?>> at = List.of(type);
        for (String name : path) {
            List<RecordShape.Member> members = at.stream()
                    .filter(Class::isRecord)
                    .flatMap(each -> RecordShape.of(each).members().stream())
                    .toList();
            Optional<RecordShape.Member> found = members.stream()
                    .filter(member -> member.name().equals(name))
                    .findFirst();
            if (found.isEmpty()) {
                List<String> known =
                        members.stream().map(RecordShape.Member::name).toList();
                findings.add(new Finding(
                        Finding.Place.PARAMETER,
                        "fields",
                        "fields.unknown",
                        locale -> Messages.text(
                                "fields.unknown",
                                locale,
                                String.join(".", path),
                                QueryParameters.suggestion(name, known, locale))));
                return;
            }
            RecordShape.Member member = found.get();
            // an expanded reference has the members of what it refers to beside its own
            at = member.targets().isEmpty() ? List.of(member.type()) : List.of(member.type(), Expansion.target(member));
        }
    }

    private static void checkExpansion(Class<?> type, List<String> path, List<Finding> findings) {
        int references = Expansion.referencesAlong(type, path);
        if (references == 0) {
            findings.add(Finding.inParameter("expand", "expand.unknown", String.join(".", path)));
        } else if (references > Expansion.DEEPEST) {
            findings.add(Finding.inParameter("expand", "expand.deep"));
        }
    }

    private static List<List<String>> paths(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(path -> List.of(path.trim().split("\\.", -1)))
                        .toList();
    }
}
