package org.spoiwo.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.record.RecordShape;

/** Entries of lists, made from whole records: most members have the same name in both. */
final class SampleSummaries {

    private final JsonMapper mapper;

    SampleSummaries(JsonMapper mapper) {
        this.mapper = mapper;
    }

    ObjectNode of(Noun noun, SampleRecords samples) {
        ObjectNode whole = mapper.valueToTree(samples.answered(noun));
        whole.set("visibility", whole.path("meta").path("visibility"));
        if (noun == Noun.MEETINGS) {
            whole.set("network", first(whole.path("networks"), "CONVENING"));
            whole.set("organizer", first(whole.path("organizers"), "ORGANIZER"));
            whole.set("locality", whole.path("venues").path(0).path("locality"));
        } else if (noun == Noun.NETWORKS) {
            JsonNode stages = whole.path("stages");
            whole.set("stage", stages.path(stages.size() - 1).path("stage"));
        } else if (noun == Noun.COMMENTS) {
            whole.set("node", whole.at("/target/node"));
            whole.set("authorName", whole.at("/author/onBehalfOf"));
        } else if (noun == Noun.PROGRAMME_VERSIONS) {
            whole.put("nodeCount", 2).put("indicatorCount", 1);
        } else if (noun == Noun.AGENDA_ITEMS) {
            Meeting meeting = samples.meeting();
            whole.set(
                    "meeting",
                    mapper.createObjectNode()
                            .put("id", SampleRecords.MEETING.toString())
                            .put("name", meeting.title()));
            whole.set("meetingStartDate", mapper.valueToTree(meeting.startDate()));
            whole.put("visibility", "PUBLIC");
        }
        ObjectNode summary = mapper.createObjectNode();
        RecordShape.of(noun.summary()).members().stream()
                .map(RecordShape.Member::name)
                .filter(name -> !whole.path(name).isMissingNode())
                .forEach(name -> summary.set(name, whole.get(name)));
        return summary;
    }

    /** A reference to the first that has the role; missing when none has. */
    private JsonNode first(JsonNode list, String role) {
        for (JsonNode each : list) {
            if (each.path("role").asText().equals(role)) {
                return mapper.createObjectNode()
                        .<ObjectNode>set("id", each.path("id"))
                        .set("name", each.path("name"));
            }
        }
        return MissingNode.getInstance();
    }
}
