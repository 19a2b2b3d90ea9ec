package org.spoiwo.api.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.SearchText;

/**
 * A meeting about to be written by hand: the JSON that came in, and all that its rows need, taken out of it with
 * knowledge of this one kind of record and without any checks.
 *
 * @param whole the record as it will read, references as ids
 * @param content the record as it is stored: without housekeeping and agenda
 */
record NewMeeting(
        UUID id, Instant now, ObjectNode whole, ObjectNode content, List<Item> items, List<ReferenceRow> references) {

    /** An item of the agenda; its JSON has its id and position. */
    record Item(UUID id, int position, ObjectNode json) {

        String searchText() {
            return SearchText.of(Stream.concat(words(), designations()));
        }

        private Stream<String> words() {
            return Stream.of(
                    json.path("title").textValue(), json.path("abstract").textValue());
        }

        private Stream<String> designations() {
            return entries(json.path("contributions"))
                    .map(contribution -> contribution.path("designation").textValue());
        }
    }

    /** A row of the table of references. */
    record ReferenceRow(
            String pointer, String relation, @Nullable UUID part, UUID target) {}

    /**
     * @param body a record with all its lists, in the order of the record's members, with a flat agenda
     * @param ids ids for the meeting and its items, where the body has none
     */
    static NewMeeting of(ObjectNode body, Supplier<UUID> ids, Instant now) {
        UUID id = idOf(body, ids);
        List<ReferenceRow> references = new ArrayList<>();
        collect(body, "networks", references);
        collect(body, "organizers", references);
        List<Item> items = new ArrayList<>();
        ArrayNode agenda = JsonNodeFactory.instance.arrayNode();
        for (JsonNode submitted : body.path("agenda")) {
            Item item = item((ObjectNode) submitted, idOf(submitted, ids), items.size() + 1, references);
            items.add(item);
            agenda.add(item.json());
        }
        ObjectNode whole = identified(id);
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        body.properties().forEach(member -> {
            switch (member.getKey()) {
                case "id" -> {}
                case "agenda" -> {
                    whole.set("agenda", agenda);
                    content.putArray("agenda");
                }
                case "meta" -> whole.set("meta", meta(member.getValue(), now));
                default -> {
                    whole.set(member.getKey(), member.getValue());
                    content.set(member.getKey(), member.getValue());
                }
            }
        });
        return new NewMeeting(id, now, whole, content, items, references);
    }

    String text(String member) {
        return content.path(member).textValue();
    }

    String visibility() {
        return whole.path("meta").path("visibility").textValue();
    }

    /** Region codes of the meeting. */
    List<String> regions() {
        return entries(content.path("regions")).map(JsonNode::textValue).toList();
    }

    String maintainers() {
        return String.join(
                ",",
                entries(whole.path("meta").path("maintainers"))
                        .map(JsonNode::textValue)
                        .toList());
    }

    String searchText() {
        JsonNode venue = content.path("venues").path(0);
        Stream<String> own = Stream.of(
                text("title"),
                text("summary"),
                venue.path("name").textValue(),
                venue.path("locality").textValue());
        Stream<String> ofItems = Stream.concat(
                items.stream().flatMap(Item::words), items.stream().flatMap(Item::designations));
        return SearchText.of(Stream.concat(own, ofItems));
    }

    static Stream<JsonNode> entries(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Item item(ObjectNode submitted, UUID id, int position, List<ReferenceRow> references) {
        ObjectNode json = identified(id).put("position", position);
        json.setAll(submitted);
        json.put("id", id.toString());
        json.put("position", position);
        JsonNode contributions = submitted.path("contributions");
        for (int i = 0; i < contributions.size(); i++) {
            references.add(new ReferenceRow(
                    "/agenda/" + (position - 1) + "/contributions/" + i + "/person",
                    "agenda.contributions.person",
                    id,
                    idOf(contributions.get(i).path("person"))));
        }
        return new Item(id, position, json);
    }

    private static void collect(ObjectNode body, String member, List<ReferenceRow> references) {
        JsonNode entries = body.path(member);
        for (int i = 0; i < entries.size(); i++) {
            references.add(new ReferenceRow("/" + member + "/" + i, member, null, idOf(entries.get(i))));
        }
    }

    private static ObjectNode meta(JsonNode submitted, Instant now) {
        ObjectNode meta = JsonNodeFactory.instance.objectNode();
        meta.put("version", 1).put("createdAt", now.toString()).put("updatedAt", now.toString());
        return meta.setAll((ObjectNode) submitted);
    }

    private static ObjectNode identified(UUID id) {
        return JsonNodeFactory.instance.objectNode().put("id", id.toString());
    }

    private static UUID idOf(JsonNode object, Supplier<UUID> otherwise) {
        return object.has("id") ? idOf(object) : otherwise.get();
    }

    private static UUID idOf(JsonNode object) {
        return UUID.fromString(object.path("id").textValue());
    }
}
