package org.spoiwo.api.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spoiwo.api.comments.CommentKeeping;
import org.spoiwo.api.consultations.ConsultationKeeping;
import org.spoiwo.api.documents.DocumentFiling;
import org.spoiwo.api.meetings.MeetingPlanning;
import org.spoiwo.api.networks.MembershipKeeping;
import org.spoiwo.api.networks.NetworkKeeping;
import org.spoiwo.api.organizations.OrganizationKeeping;
import org.spoiwo.api.participants.ParticipationKeeping;
import org.spoiwo.api.people.PersonKeeping;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.KnownRecords;
import org.spoiwo.api.persistence.RecordHistory;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.programmes.ProgrammeKeeping;
import org.spoiwo.api.programmes.ProgrammeVersionKeeping;
import org.spoiwo.api.projects.ProjectKeeping;
import org.spoiwo.api.responses.ResponseKeeping;
import org.spoiwo.api.web.RecordReader;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * Enters a bundle of records in one transaction: all of them or none. They may refer to each other in any direction; of
 * organisations and of networks, a parent stands before its children.
 */
@ApplicationScoped
public class BundleLoading {

    /** In this order a record's own columns find what they point at. */
    private final Map<Resource, RecordKeeping<?, ?>> kinds = new LinkedHashMap<>();

    private final RecordReader records;
    private final RecordRegister register;
    private final RecordHistory history;

    BundleLoading(
            RecordReader records,
            RecordRegister register,
            RecordHistory history,
            OrganizationKeeping organizations,
            PersonKeeping people,
            ProjectKeeping projects,
            DocumentFiling documents,
            ProgrammeKeeping programmes,
            ProgrammeVersionKeeping programmeVersions,
            NetworkKeeping networks,
            MembershipKeeping memberships,
            MeetingPlanning meetings,
            ConsultationKeeping consultations,
            CommentKeeping comments,
            ResponseKeeping responses,
            ParticipationKeeping participations) {
        this.records = records;
        this.register = register;
        this.history = history;
        kinds.put(Resource.ORGANIZATIONS, organizations);
        kinds.put(Resource.PEOPLE, people);
        kinds.put(Resource.PROJECTS, projects);
        kinds.put(Resource.DOCUMENTS, documents);
        kinds.put(Resource.PROGRAMMES, programmes);
        kinds.put(Resource.PROGRAMME_VERSIONS, programmeVersions);
        kinds.put(Resource.NETWORKS, networks);
        kinds.put(Resource.MEMBERSHIPS, memberships);
        kinds.put(Resource.MEETINGS, meetings);
        kinds.put(Resource.PARTICIPATIONS, participations);
        kinds.put(Resource.CONSULTATIONS, consultations);
        kinds.put(Resource.COMMENTS, comments);
        kinds.put(Resource.RESPONSES, responses);
    }

    /**
     * @param bundle an object with a list of records under each path segment: {@code organizations}, {@code people} …
     * @return how many records there were
     */
    @RetriedOnConflict
    @Transactional
    public int load(JsonNode bundle, WriteRequest request) {
        Map<RecordKeeping<?, ?>, List<Submission<?>>> submissions = new LinkedHashMap<>();
        List<KnownRecords.Known> expected = new ArrayList<>();
        kinds.forEach((resource, keeping) -> {
            List<Submission<?>> ofKind = submissions(bundle.path(resource.path()), resource);
            ofKind.forEach(submission -> expected.add(known(submission.record(), resource)));
            submissions.put(keeping, ofKind);
        });
        KnownRecords others = new KnownRecords(expected);
        List<RecordKeeping.Prepared> prepared = new ArrayList<>();
        submissions.forEach((keeping, ofKind) ->
                ofKind.forEach(submission -> prepared.add(prepare(keeping, submission, others, request))));
        register.enter(
                prepared.stream()
                        .<AggregateEntity<?>>map(RecordKeeping.Prepared::entity)
                        .toList(),
                prepared.stream().map(RecordKeeping.Prepared::references).toList());
        prepared.forEach(each -> history.created(each.entity(), each.record(), request));
        return prepared.size();
    }

    private List<Submission<?>> submissions(JsonNode list, Resource resource) {
        List<Submission<?>> submissions = new ArrayList<>();
        list.forEach(node -> {
            RecordReader.Reading<? extends Record> reading = records.read(node, RecordRegister.recordType(resource));
            submissions.add(new Submission<>(reading.record(), reading.findings(), ""));
        });
        return submissions;
    }

    private static KnownRecords.Known known(Object record, Resource resource) {
        AggregateRecord<?> aggregate = (AggregateRecord<?>) record;
        return new KnownRecords.Known(
                Objects.requireNonNull(aggregate.id()),
                resource,
                aggregate.displayName(),
                Visibility.PUBLIC,
                List.of(),
                null);
    }

    @SuppressWarnings("unchecked") // submissions are read as the records of their keeping
    private static <R extends Record & AggregateRecord<R>> RecordKeeping.Prepared prepare(
            RecordKeeping<?, ?> keeping, Submission<?> submission, KnownRecords others, WriteRequest request) {
        return ((RecordKeeping<R, ?>) keeping).prepare((Submission<R>) submission, others, request);
    }
}
