package org.spoiwo.api.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.record.Resource;

/** What is wrong with a meeting after one of its agenda items was changed, in terms of the item: all that the caller sent. */
final class ItemRefusal {

    private final JsonNode meeting;
    private final @Nullable String pointer;

    /**
     * @param meeting as it would be
     * @param pointer where the item stands in it; nothing if it is to be removed
     */
    ItemRefusal(Meeting meeting, @Nullable String pointer) {
        this.meeting = StoredJson.tree(meeting);
        this.pointer = pointer;
    }

    /** What can be corrected in the body comes first; outcomes elsewhere that name an item that goes are a conflict. */
    ProblemException of(List<Finding> findings) {
        List<Finding> wrong = findings.stream()
                .filter(finding -> !leavesOutcomeBehind(finding))
                .toList();
        return wrong.isEmpty()
                ? new ProblemException(
                        ProblemType.STILL_REFERRED_TO,
                        findings.stream().map(this::inMeeting).toList(),
                        findings.size())
                : ProblemException.invalid(wrong.stream().map(this::seen).toList());
    }

    private boolean leavesOutcomeBehind(Finding finding) {
        return finding.place() == Finding.Place.BODY
                && finding.code().equals("agendaItem.unknown")
                && (pointer == null || !finding.isWithin(pointer));
    }

    private Finding inMeeting(Finding finding) {
        JsonNode outcome = meeting.at(finding.at().substring(0, finding.at().lastIndexOf('/')));
        String called = Stream.of("title", "number", "kind")
                .map(outcome::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst()
                .orElse("");
        return Finding.inBody(
                "/" + Resource.MEETINGS.path() + "/" + meeting.path("id").textValue() + finding.at(),
                "agendaItem.inOutcome",
                called);
    }

    private Finding seen(Finding finding) {
        if (pointer == null || finding.place() != Finding.Place.BODY) {
            return finding;
        }
        if (finding.isWithin(pointer)) {
            return finding.seenFrom(pointer);
        }
        // the item makes something around it too large
        if (pointer.startsWith(finding.at() + "/")) {
            return finding.movedTo("");
        }
        JsonNode item = meeting.at(pointer);
        Stream<String> ids = switch (finding.code()) {
            case "agendaItem.duplicateId" -> items("", item).map(at -> at + "/id");
            case "outcome.duplicateId" -> items("", item).flatMap(at -> outcomes(at, item));
            default -> Stream.empty();
        };
        // of two that have one id, the one that was sent is to be corrected, also when it comes first
        return ids.filter(at -> item.at(at).equals(meeting.at(finding.at())))
                .findFirst()
                .map(finding::movedTo)
                .orElse(finding);
    }

    /** Where the item is, and each below it. */
    private static Stream<String> items(String at, JsonNode item) {
        JsonNode children = item.path("children");
        return Stream.concat(
                Stream.of(at),
                IntStream.range(0, children.size())
                        .boxed()
                        .flatMap(i -> items(at + "/children/" + i, children.get(i))));
    }

    private static Stream<String> outcomes(String at, JsonNode item) {
        return IntStream.range(0, item.at(at + "/outcomes").size()).mapToObj(i -> at + "/outcomes/" + i + "/id");
    }
}
