package org.spoiwo.api.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spoiwo.api.persistence.KnownRecords;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.record.RecordShape;
import org.spoiwo.model.record.References;

/** Puts the records referred to in place of references, as far as the caller may see them. */
@ApplicationScoped
class Expansion {

    static final int DEEPEST = 2;

    private final RecordRegister register;
    private final ObjectMapper mapper;

    Expansion(RecordRegister register, ObjectMapper mapper) {
        this.register = register;
        this.mapper = mapper;
    }

    void expand(List<ObjectNode> owners, Class<? extends Record> type, Selection selection, Caller caller) {
        selection.expansions().forEach(path -> expand(owners, type, path, caller));
    }

    private void expand(List<ObjectNode> owners, Class<?> type, List<String> path, Caller caller) {
        if (path.isEmpty() || owners.isEmpty()) {
            return;
        }
        RecordShape.Member member = member(type, path.get(0)).orElseThrow();
        List<ObjectNode> found = new ArrayList<>();
        owners.forEach(owner -> collect(owner.path(member.name()), found));
        List<String> rest = path.subList(1, path.size());
        if (member.targets().isEmpty()) {
            expand(found, member.type(), rest, caller);
        } else {
            inline(found, caller);
            expand(found, target(member), rest, caller);
        }
    }

    /** Objects in a member; children of an agenda item count with it. */
    private static void collect(JsonNode value, List<ObjectNode> found) {
        if (value instanceof ObjectNode object) {
            found.add(object);
            collect(object.path("children"), found);
        } else if (value instanceof ArrayNode array) {
            array.forEach(entry -> collect(entry, found));
        }
    }

    private void inline(List<ObjectNode> references, Caller caller) {
        Set<UUID> ids = references.stream()
                .map(reference -> UUID.fromString(reference.path("id").asText()))
                .collect(Collectors.toSet());
        Map<UUID, ObjectNode> records = new HashMap<>();
        List<? extends Record> visible = register.load(ids, caller);
        KnownRecords known = register.byIds(visible.stream()
                .flatMap(record -> References.in(record).stream())
                .map(References.Found::target)
                .collect(Collectors.toSet()));
        visible.forEach(record -> {
            ObjectNode tree = mapper.valueToTree(References.named(record, known.shownTo(caller)));
            records.put(UUID.fromString(tree.path("id").asText()), tree);
        });
        references.forEach(reference -> {
            ObjectNode record = records.get(UUID.fromString(reference.path("id").asText()));
            if (record != null) {
                // what the reference says of itself, such as a role, stays
                record.properties().forEach(field -> reference.putIfAbsent(field.getKey(), field.getValue()));
            }
        });
    }

    static Optional<RecordShape.Member> member(Class<?> type, String name) {
        return RecordShape.of(type).members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst();
    }

    /** How many references the path goes through; 0 when it is not a path to a reference. */
    static int referencesAlong(Class<?> type, List<String> path) {
        int references = 0;
        Class<?> at = type;
        RecordShape.Member last = null;
        for (String name : path) {
            last = at.isRecord() ? member(at, name).orElse(null) : null;
            if (last == null) {
                return 0;
            }
            if (last.targets().isEmpty()) {
                at = last.type();
            } else {
                references++;
                at = target(last);
            }
        }
        return last == null || last.targets().isEmpty() ? 0 : references;
    }

    static Class<? extends Record> target(RecordShape.Member member) {
        return RecordRegister.recordType(member.targets().iterator().next());
    }
}
