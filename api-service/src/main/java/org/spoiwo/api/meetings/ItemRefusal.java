package org.spoiwo.api.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.model.meetings.Meeting;

/** What is wrong with a meeting after one of its agenda items was changed, in terms of the item: all that the caller sent. */
final class ItemRefusal {

    private final JsonNode meeting;
    private final String pointer;

    /**
     * @param meeting as it would be
     * @param pointer where the item stands in it
     */
    ItemRefusal(Meeting meeting, String pointer) {
        this.meeting = StoredJson.tree(meeting);
        this.pointer = pointer;
    }

    ProblemException of(List<Finding> findings) {
        return ProblemException.invalid(findings.stream().map(this::seen).toList());
    }

    private Finding seen(Finding finding) {
        if (finding.place() != Finding.Place.BODY || finding.isWithin(pointer)) {
            return finding.seenFrom(pointer);
        }
        // the item makes something around it too large
        if (pointer.startsWith(finding.at() + "/")) {
            return finding.movedTo("");
        }
        JsonNode item = meeting.at(pointer);
        Stream<String> ids =
                switch (finding.code()) {
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
        return IntStream.range(0, item.at(at + "/outcomes").size())
                .mapToObj(i -> at + "/outcomes/" + i + "/id");
    }
}
