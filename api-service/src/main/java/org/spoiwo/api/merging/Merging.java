package org.spoiwo.api.merging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.persistence.DryRun;
import org.spoiwo.api.persistence.KnownRecords;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.RecordRewriting;
import org.spoiwo.api.persistence.RecordRewriting.Found;
import org.spoiwo.api.persistence.RecordValidation;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.persistence.WriteRights;
import org.spoiwo.api.privacy.Consents;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.merging.Merge;
import org.spoiwo.model.merging.MergeOrder;
import org.spoiwo.model.merging.Mergeable;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.References;

/**
 * Makes one record of two that are about the same: what referred to the duplicate refers to the one that stays, which takes
 * over its names; consents go with the person; the duplicate is deleted, its address leads to the other, and both keep their histories. All of it is
 * written with the rights of the caller, or nothing is.
 */
@ApplicationScoped
@RetriedOnConflict
@Transactional
public class Merging {

    private final CurrentRecords current;
    private final RecordRegister register;
    private final RecordRewriting rewriting;
    private final RecordValidation validation;
    private final SharedMeetings meetings;
    private final Consents consents;
    private final DryRun dryRun;

    Merging(
            CurrentRecords current,
            RecordRegister register,
            RecordRewriting rewriting,
            RecordValidation validation,
            SharedMeetings meetings,
            Consents consents,
            DryRun dryRun) {
        this.current = current;
        this.register = register;
        this.rewriting = rewriting;
        this.validation = validation;
        this.meetings = meetings;
        this.consents = consents;
        this.dryRun = dryRun;
    }

    /**
     * @param id of the record that stays
     * @throws ProblemException when there are no two such records, they are about two things, or the caller may not change
     *     one of the records concerned
     */
    public <R extends Record & Mergeable<R>> Merge merge(
            RecordKeeping<R, ? extends AggregateEntity<R>> keeping,
            UUID id,
            Submission<MergeOrder> order,
            WriteRequest request) {
        Class<R> type = keeping.type();
        R stays = current.found(type, id, request.caller());
        UUID duplicate = validation.valid(order).duplicate().id();
        R goes = duplicate(type, id, duplicate, request.caller());
        refuseDifferent(stays, goes);
        Collection<Found> referring = rewriting.referringTo(duplicate);
        demandRights(referring, request.caller());

        WriteRequest step =
                new WriteRequest(request.caller(), request.precondition(), false, false, null, request.reason());
        R kept = keeping.change(id, record -> Submission.of(record.takingOver(goes)), step)
                .record();
        List<Merge.Changed> changed = new ArrayList<>();
        for (Found found : referring) {
            rewriting.rewrite(found, node -> redirected(node, duplicate, id), step);
            changed.add(new Merge.Changed(found.resource(), found.id()));
        }
        consents.handOver(duplicate, id);
        keeping.delete(duplicate, step.onAnyVersion());
        register.leadOn(duplicate, id);
        Merge merge = new Merge(id, version(kept), duplicate, changed);
        dryRun.undoIfAsked(request);
        return merge;
    }

    private <R extends Record & AggregateRecord<R>> R duplicate(Class<R> type, UUID id, UUID duplicate, Caller caller) {
        if (duplicate.equals(id)) {
            throw ProblemException.invalid(List.of(Finding.inBody("/duplicate/id", "merge.itself")));
        }
        boolean isThere = register.byIds(List.of(duplicate))
                .find(duplicate)
                .filter(known -> known.isThereFor(caller)
                        && RecordRegister.recordType(known.resource()).equals(type))
                .isPresent();
        if (!isThere) {
            throw ProblemException.invalid(List.of(Finding.inBody("/duplicate/id", "reference.unknown", duplicate)));
        }
        return current.found(type, duplicate, caller);
    }

    /** Nothing is a part of itself, and nobody takes part in a meeting twice. */
    private <R extends Record & AggregateRecord<R>> void refuseDifferent(R stays, R goes) {
        UUID id = Objects.requireNonNull(stays.id());
        UUID duplicate = Objects.requireNonNull(goes.id());
        Stream<Finding> ties = Stream.concat(
                        References.in(stays).stream()
                                .filter(found -> found.target().equals(duplicate)),
                        References.in(goes).stream()
                                .filter(found -> found.target().equals(id)))
                .map(found -> Finding.inBody(found.pointer(), "merge.refersToOther"));
        Stream<Finding> shared = meetings.of(id, duplicate).stream()
                .map(meeting -> Finding.inBody("/meetings/" + meeting + "/participants", "merge.sharedMeeting"));
        List<Finding> findings = Stream.concat(ties, shared).toList();
        if (!findings.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_MERGEABLE, findings, findings.size());
        }
    }

    private void demandRights(Collection<Found> referring, Caller caller) {
        register.byIds(referring.stream().map(Found::id).toList()).all().stream()
                .map(KnownRecords.Known::maintainers)
                .forEach(maintainers -> WriteRights.demandChange(maintainers, caller));
    }

    /** The same, with the one id in place of the other wherever it stands. */
    private static JsonNode redirected(JsonNode node, UUID from, UUID to) {
        if (node.isTextual()) {
            return node.asText().equals(from.toString()) ? TextNode.valueOf(to.toString()) : node;
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(redirected(member.getValue(), from, to)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, redirected(array.get(i), from, to));
            }
        }
        return node;
    }

    private static int version(AggregateRecord<?> record) {
        return Objects.requireNonNull(Objects.requireNonNull(record.meta()).version());
    }
}
