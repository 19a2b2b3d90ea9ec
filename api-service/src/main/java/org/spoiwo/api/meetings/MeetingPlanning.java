package org.spoiwo.api.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.agenda.AgendaTree;
import org.spoiwo.api.agenda.Outcomes;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.record.Resource;

/** Plans, changes and removes meetings, each with its whole agenda at once. */
@ApplicationScoped
public class MeetingPlanning extends RecordKeeping<Meeting, MeetingEntity> {

    private final Meetings meetings;

    MeetingPlanning(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public PanacheRepositoryBase<MeetingEntity, UUID> repository() {
        return meetings;
    }

    @Override
    protected MeetingEntity blank() {
        return new MeetingEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.MEETINGS;
    }

    @Override
    protected Meeting completed(Meeting meeting, @Nullable Meeting stored) {
        Set<UUID> taken = AgendaTree.ids(meeting);
        return meeting.withAgenda(
                        AgendaTree.identified(meeting.agenda(), stored == null ? List.of() : stored.agenda(), taken))
                .withOutcomes(
                        Outcomes.identified(meeting.outcomes(), stored == null ? List.of() : stored.outcomes(), taken));
    }

    /** The id of an agenda item belongs to one meeting for good. */
    @Override
    protected Stream<Finding> objections(Meeting meeting, UUID id) {
        Set<UUID> foreign = meetings.itemsOfOthers(meeting.agenda(), id);
        return foreign.stream()
                .map(item ->
                        AgendaTree.pointer(meeting.agenda(), "/agenda", item).orElseThrow())
                .map(pointer -> Finding.inBody(pointer + "/id", "agendaItem.foreignId"));
    }
}
