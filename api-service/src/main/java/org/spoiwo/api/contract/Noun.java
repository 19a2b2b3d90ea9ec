package org.spoiwo.api.contract;

import org.spoiwo.api.web.Routes;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.CommentResponseSummary;
import org.spoiwo.model.consultations.CommentSummary;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationSummary;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.documents.DocumentSummary;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.AgendaItemSummary;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.MeetingSummary;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.networks.MembershipSummary;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.NetworkSummary;
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.organizations.OrganizationSummary;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.participants.ParticipationSummary;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.people.PersonSummary;
import org.spoiwo.model.programmes.Programme;
import org.spoiwo.model.programmes.ProgrammeSummary;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.programmes.ProgrammeVersionSummary;
import org.spoiwo.model.projects.Project;
import org.spoiwo.model.projects.ProjectSummary;

/** The kinds of record that are read and written the same way, as paths, generated clients and people call them. */
enum Noun {
    ORGANIZATIONS(
            "/organizations",
            "/{id}",
            "Organization",
            "an organisation",
            Organization.class,
            OrganizationSummary.class),
    PEOPLE("/people", "/{id}", "Person", "a person", Person.class, PersonSummary.class),
    PROJECTS("/projects", "/{id}", "Project", "a project", Project.class, ProjectSummary.class),
    DOCUMENTS("/documents", "/{id}", "Document", "a document", Document.class, DocumentSummary.class),
    PROGRAMMES("/programmes", "/{id}", "Programme", "a programme", Programme.class, ProgrammeSummary.class),
    PROGRAMME_VERSIONS(
            "/programmes/{programmeId}/versions",
            "/{id}",
            "VersionOfProgramme",
            "a version of a programme",
            ProgrammeVersion.class,
            ProgrammeVersionSummary.class),
    NETWORKS("/networks", "/{id}", "Network", "a network", Network.class, NetworkSummary.class),
    MEMBERS(
            "/networks/{networkId}/members",
            "/{id}",
            "Member",
            "a membership",
            Membership.class,
            MembershipSummary.class),
    MEETINGS("/meetings", "/{id}", "Meeting", "a meeting", Meeting.class, MeetingSummary.class),
    PARTICIPANTS(
            "/meetings/{meetingId}/participants",
            "/{id}",
            "Participant",
            "a participation",
            Participation.class,
            ParticipationSummary.class),
    CONSULTATIONS(
            "/consultations", "/{id}", "Consultation", "a consultation", Consultation.class, ConsultationSummary.class),
    COMMENTS(
            "/consultations/{consultationId}/comments",
            "/{id}",
            "Comment",
            "a comment",
            Comment.class,
            CommentSummary.class),
    RESPONSES(
            "/consultations/{consultationId}/responses",
            "/{id}",
            "Response",
            "an answer to comments",
            CommentResponse.class,
            CommentResponseSummary.class),
    AGENDA_ITEMS(
            "/meetings/{meetingId}/agenda-items",
            "/{itemId}",
            "AgendaItem",
            "an agenda item",
            AgendaItem.class,
            AgendaItemSummary.class);

    private final String path;
    private final String idPath;
    private final String called;
    private final String one;
    private final Class<? extends Record> record;
    private final Class<? extends Record> summary;

    Noun(
            String path,
            String idPath,
            String called,
            String one,
            Class<? extends Record> record,
            Class<? extends Record> summary) {
        this.path = path;
        this.idPath = idPath;
        this.called = called;
        this.one = one;
        this.record = record;
        this.summary = summary;
    }

    String collectionPath() {
        return Routes.API + path;
    }

    String itemPath() {
        return Routes.API + path + idPath;
    }

    /** As operations are called: {@code getMeeting}. */
    String called() {
        return called;
    }

    /** In a sentence: «a meeting». */
    String one() {
        return one;
    }

    /** In a sentence: «the same meeting». */
    String bare() {
        return one.substring(one.indexOf(' ') + 1);
    }

    /** What its id is, to people. */
    String id() {
        return "Id of the " + bare();
    }

    Class<? extends Record> record() {
        return record;
    }

    Class<? extends Record> summary() {
        return summary;
    }

    String schema() {
        return record.getSimpleName();
    }

    String pageSchema() {
        return schema() + "Page";
    }

    /** Whether it lies below another record, which may be missing. */
    boolean isBelow() {
        return path.contains("{");
    }

    /** Whether the five documents have any, so that its examples are real. */
    boolean isInDocuments() {
        return this != PROGRAMME_VERSIONS && this != COMMENTS && this != RESPONSES;
    }

    /** Whether it is a part of a record and shares its version. */
    boolean isPart() {
        return this == AGENDA_ITEMS;
    }
}
