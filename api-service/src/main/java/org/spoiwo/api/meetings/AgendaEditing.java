package org.spoiwo.api.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.agenda.AgendaTree;
import org.spoiwo.api.persistence.NewId;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.persistence.Written;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.Meeting;

/** Changes single items of an agenda. They have no version of their own: what changes is the meeting. */
@ApplicationScoped
public class AgendaEditing {

    private final MeetingPlanning planning;

    AgendaEditing(MeetingPlanning planning) {
        this.planning = planning;
    }

    /** An item that was written, inside its meeting as it is now. */
    public record WrittenItem(AgendaItem item, Written<Meeting> meeting, boolean created) {}

    /** Puts a new item at the end of the agenda, or of the children of {@code parent}. */
    public WrittenItem append(UUID meeting, @Nullable UUID parent, Submission<AgendaItem> item, WriteRequest request) {
        UUID asked = item.record().id();
        UUID id = asked != null ? asked : NewId.make();
        return write(
                meeting,
                new Edit(id, parent, before -> {
                    if (before.isPresent()) {
                        throw new ProblemException(ProblemType.DUPLICATE_ID, id);
                    }
                    return item;
                }),
                request);
    }

    /** Replaces an item with its children, or puts a new one at the end of the agenda. */
    public WrittenItem replace(UUID meeting, UUID id, Submission<AgendaItem> item, WriteRequest request) {
        if (item.record().id() != null && !id.equals(item.record().id())) {
            throw ProblemException.invalid(List.of(Finding.inBody("/id", "id.mismatch")));
        }
        return write(meeting, new Edit(id, null, before -> item), planning::changeUnlessSaid, request);
    }

    /** Changes an item by a function of what it says now. */
    public WrittenItem change(
            UUID meeting, UUID id, Function<AgendaItem, Submission<AgendaItem>> change, WriteRequest request) {
        return write(meeting, new Edit(id, null, before -> change.apply(before.orElseThrow(Edit::missing))), request);
    }

    /** Takes an item out of the agenda, with its children. */
    public Written<Meeting> remove(UUID meeting, UUID id, WriteRequest request) {
        Removal removal = new Removal(id);
        try {
            return planning.change(meeting, removal, request);
        } catch (ProblemException e) {
            throw told(e, removal.after, null);
        }
    }

    private WrittenItem write(UUID meeting, Edit edit, WriteRequest request) {
        return write(meeting, edit, planning::change, request);
    }

    private interface Writing {
        Written<Meeting> write(UUID meeting, Edit edit, WriteRequest request);
    }

    /** What is wrong is told in terms of the item, which is all that the caller sent. */
    private WrittenItem write(UUID meeting, Edit edit, Writing writing, WriteRequest request) {
        try {
            Written<Meeting> written = writing.write(meeting, edit, request);
            AgendaItem item =
                    AgendaTree.find(written.record().agenda(), edit.id).orElseThrow();
            return new WrittenItem(item, written, edit.created);
        } catch (ProblemException e) {
            throw told(e, edit.after, edit.pointer);
        }
    }

    private static ProblemException told(ProblemException e, @Nullable Meeting after, @Nullable String pointer) {
        return e.type() == ProblemType.VALIDATION && after != null
                ? new ItemRefusal(after, pointer).of(e.findings())
                : e;
    }

    /** The removal of one item as a change of its meeting. */
    private static final class Removal implements Function<Meeting, Submission<Meeting>> {

        private final UUID id;
        private @Nullable Meeting after;

        Removal(UUID id) {
            this.id = id;
        }

        @Override
        public Submission<Meeting> apply(Meeting meeting) {
            if (AgendaTree.find(meeting.agenda(), id).isEmpty()) {
                throw Edit.missing();
            }
            Meeting changed = meeting.withAgenda(AgendaTree.replaced(meeting.agenda(), id, old -> Optional.empty()));
            after = changed;
            return Submission.of(changed);
        }
    }

    /** The change of one item as a change of its meeting; remembers where the item came to stand. */
    private static final class Edit implements Function<Meeting, Submission<Meeting>> {

        private final UUID id;
        private final @Nullable UUID parent;
        private final Function<Optional<AgendaItem>, Submission<AgendaItem>> change;
        private String pointer = "";
        private @Nullable Meeting after;
        private boolean created;

        Edit(UUID id, @Nullable UUID parent, Function<Optional<AgendaItem>, Submission<AgendaItem>> change) {
            this.id = id;
            this.parent = parent;
            this.change = change;
        }

        @Override
        public Submission<Meeting> apply(Meeting meeting) {
            Optional<AgendaItem> before = AgendaTree.find(meeting.agenda(), id);
            Submission<AgendaItem> sent = change.apply(before);
            AgendaItem item = sent.record().withId(id);
            created = before.isEmpty();
            List<AgendaItem> agenda = created
                    ? appended(meeting.agenda(), item)
                    : AgendaTree.replaced(meeting.agenda(), id, old -> Optional.of(item));
            pointer = AgendaTree.pointer(agenda, "/agenda", id).orElseThrow();
            Meeting changed = meeting.withAgenda(agenda);
            after = changed;
            return new Submission<>(
                    changed,
                    sent.findings().stream()
                            .map(finding -> finding.seenFromAbove(pointer))
                            .toList(),
                    sent.bodyHash());
        }

        private List<AgendaItem> appended(List<AgendaItem> agenda, AgendaItem item) {
            if (parent == null) {
                return with(agenda, item);
            }
            if (AgendaTree.find(agenda, parent).isEmpty()) {
                throw ProblemException.invalid(List.of(Finding.inParameter("parent", "agendaItem.unknown")));
            }
            return AgendaTree.replaced(
                    agenda, parent, old -> Optional.of(old.withChildren(with(old.children(), item))));
        }

        private static List<AgendaItem> with(List<AgendaItem> level, AgendaItem item) {
            return Stream.concat(level.stream(), Stream.of(item)).toList();
        }

        private static ProblemException missing() {
            return new ProblemException(ProblemType.NOT_FOUND);
        }
    }
}
