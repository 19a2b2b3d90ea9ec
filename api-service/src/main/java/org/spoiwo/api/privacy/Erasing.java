package org.spoiwo.api.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.spoiwo.api.persistence.DryRun;
import org.spoiwo.api.persistence.KnownRecords.Known;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.RecordRewriting;
import org.spoiwo.api.persistence.RecordRewriting.Found;
import org.spoiwo.api.persistence.RecordValidation;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.model.privacy.Erasure;
import org.spoiwo.model.privacy.ErasureOrder;
import org.spoiwo.model.record.Resource;

/**
 * Erases a person: the record becomes a pseudonym, and so does the name wherever else it stands, in the past as in the
 * present. Acts, counts and offices stay; that somebody spoke remains true.
 */
@ApplicationScoped
@RetriedOnConflict
@Transactional
public class Erasing {

    private static final List<String> OWN_NAMES = List.of("givenName", "familyName", "name", "aliases");

    private final PeopleOnFile people;
    private final ParticipantsOnFile participants;
    private final CommentersOnFile commenters;
    private final DataProtection dataProtection;
    private final PersonalRecord personalRecord;
    private final RecordRegister register;
    private final RecordRewriting rewriting;
    private final RecordValidation validation;
    private final DryRun dryRun;
    private final EntityManager entities;
    private final Event<PersonErased> erased;
    private final Clock clock;

    Erasing(
            PeopleOnFile people,
            ParticipantsOnFile participants,
            CommentersOnFile commenters,
            DataProtection dataProtection,
            PersonalRecord personalRecord,
            RecordRegister register,
            RecordRewriting rewriting,
            RecordValidation validation,
            DryRun dryRun,
            EntityManager entities,
            Event<PersonErased> erased,
            Clock clock) {
        this.people = people;
        this.participants = participants;
        this.commenters = commenters;
        this.dataProtection = dataProtection;
        this.personalRecord = personalRecord;
        this.register = register;
        this.rewriting = rewriting;
        this.validation = validation;
        this.dryRun = dryRun;
        this.entities = entities;
        this.erased = erased;
        this.clock = clock;
    }

    /**
     * Erases a person, deleted or not, and every record that was merged into theirs; the id of one of those means the same
     * person. Once more, it finds what has been entered since.
     *
     * @throws ProblemException when there is no such person, or the caller has no authorisation
     */
    public Erasure erase(UUID asked, Submission<ErasureOrder> submission, WriteRequest request) {
        people.everChangedBy(request.caller(), asked);
        UUID id = register.spokenForBy(asked);
        Known person = people.everChangedBy(request.caller(), id);
        dataProtection.demand(request.caller(), person.maintainers());
        ErasureOrder order = validation.valid(submission);
        Pseudonym pseudonym = Pseudonym.of(id);
        List<UUID> ids = personalRecord.idsOf(id);
        Traces traces = personalRecord.tracesOf(ids, pseudonym);
        // the reason of an ordinary change has no place here: it would be one more text about the person
        WriteRequest change = new WriteRequest(request.caller(), null, false, request.dryRun(), null, null);

        Found record = new Found(id, Resource.PEOPLE);
        UnaryOperator<String> wording = traces.inTextAbout();
        UnaryOperator<JsonNode> erasing = node -> Traces.in(pseudonym.instead(node), wording);
        List<Erasure.Changed> changed = new ArrayList<>();
        int versions = 0;
        if (rewriting.rewrite(record, erasing, change)) {
            changed.add(new Erasure.Changed(Resource.PEOPLE, id));
        }
        for (UUID each : ids) {
            versions += rewriting.rewriteVersions(each, erasing, wording);
            rewriting.forgetRequests(each);
        }
        Set<Found> referring = new LinkedHashSet<>(rewriting.referringTo(id));
        Set<Found> others = new LinkedHashSet<>(referring);
        if (!traces.isEmpty()) {
            others.addAll(rewriting.saying(traces.patterns()));
            others.addAll(participants.saying(traces.patterns()));
            others.addAll(commenters.saying(traces.patterns()));
            commenters.removeFilesNamedAfter(traces);
        }
        others.removeIf(other -> ids.contains(other.id()));
        for (Found other : others) {
            UnaryOperator<JsonNode> rewording = rewording(other, traces, referring.contains(other), ids);
            if (rewriting.rewrite(other, rewording, change)) {
                changed.add(new Erasure.Changed(other.resource(), other.id()));
                rewriting.forgetRequests(other.id());
            }
            versions += rewriting.rewriteVersions(
                    other.id(), rewording, referring.contains(other) ? wording : traces.inAnyText());
        }
        PersonErased elsewhere = new PersonErased(
                traces.isEmpty() ? List.of() : traces.patterns(),
                node -> Traces.in(node, traces.areWholeIn(node) ? traces.inTextAbout() : traces.inAnyText()));
        erased.fire(elsewhere);
        Erasure erasure = entered(id, order, wording, request).toRecord(changed, versions, elsewhere.count());
        dryRun.undoIfAsked(request);
        return erasure;
    }

    /** A family name alone may be somebody else's, unless the record speaks of this person. */
    private static UnaryOperator<JsonNode> rewording(Found found, Traces traces, boolean refers, List<UUID> ids) {
        UnaryOperator<JsonNode> rewording = node -> Traces.in(
                node,
                refers || traces.areWholeIn(node) || namesOneOf(ids, node.toString())
                        ? traces.inTextAbout()
                        : traces.inAnyText());
        if (found.resource() == Resource.COMMENTS) {
            return node -> rewording.apply(CommentersOnFile.without(traces, node));
        }
        if (found.resource() == Resource.PEOPLE) {
            return node -> sparingNames(node, rewording);
        }
        return found.resource() == Resource.PARTICIPATIONS
                ? node -> rewording.apply(ParticipantsOnFile.without(ids, traces, node))
                : rewording;
    }

    /** Somebody else may be called the same, and goes on being called so; what is said of them is another matter. */
    private static JsonNode sparingNames(JsonNode person, UnaryOperator<JsonNode> rewording) {
        ObjectNode said = person.deepCopy();
        ObjectNode names = said.objectNode();
        for (String member : OWN_NAMES) {
            Optional.ofNullable(said.remove(member)).ifPresent(name -> names.set(member, name));
        }
        ObjectNode left = (ObjectNode) rewording.apply(said);
        return left.setAll(names);
    }

    private static boolean namesOneOf(List<UUID> ids, String text) {
        return ids.stream().anyMatch(id -> text.contains(id.toString()));
    }

    private ErasureEntity entered(UUID id, ErasureOrder order, UnaryOperator<String> wording, WriteRequest request) {
        ErasureEntity earlier = entities.find(ErasureEntity.class, id);
        if (earlier != null) {
            return earlier;
        }
        ErasureEntity erasure = new ErasureEntity(
                id, clock.instant(), request.caller().account(), order.basis(), wording.apply(order.reason()));
        entities.persist(erasure);
        return erasure;
    }
}
