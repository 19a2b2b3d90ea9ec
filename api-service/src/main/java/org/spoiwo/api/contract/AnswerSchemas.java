package org.spoiwo.api.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentAttachment;
import org.spoiwo.model.consultations.CommentTrail;
import org.spoiwo.model.consultations.ConsultationCoverage;
import org.spoiwo.model.consultations.ConsultationReport;
import org.spoiwo.model.consultations.ConsultationWarning;
import org.spoiwo.model.consultations.Coverage;
import org.spoiwo.model.consultations.EnteredComments;
import org.spoiwo.model.consultations.FollowedPassage;
import org.spoiwo.model.consultations.NodeComment;
import org.spoiwo.model.consultations.ReportEdition;
import org.spoiwo.model.consultations.ReportEntry;
import org.spoiwo.model.consultations.ReportMeeting;
import org.spoiwo.model.meetings.Agenda;
import org.spoiwo.model.merging.Duplicate;
import org.spoiwo.model.merging.Merge;
import org.spoiwo.model.networks.NetworkWarning;
import org.spoiwo.model.networks.NetworkWarnings;
import org.spoiwo.model.networks.Officers;
import org.spoiwo.model.networks.Vacancies;
import org.spoiwo.model.networks.Vacancy;
import org.spoiwo.model.participants.Absentee;
import org.spoiwo.model.participants.Appearance;
import org.spoiwo.model.participants.CheckedIn;
import org.spoiwo.model.participants.MeetingAttendance;
import org.spoiwo.model.participants.ParticipationCount;
import org.spoiwo.model.participants.ParticipationCounts;
import org.spoiwo.model.participants.RegistrationReceipt;
import org.spoiwo.model.participants.RegistrationView;
import org.spoiwo.model.participants.Tallied;
import org.spoiwo.model.privacy.ConsentReceipt;
import org.spoiwo.model.privacy.ConsentView;
import org.spoiwo.model.privacy.Erasure;
import org.spoiwo.model.privacy.PersonalData;
import org.spoiwo.model.privacy.PersonalDataAccess;
import org.spoiwo.model.privacy.RetentionRule;
import org.spoiwo.model.programmes.PassageThen;
import org.spoiwo.model.programmes.ProgrammeDiff;
import org.spoiwo.model.record.PatchOperation;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.RecordShape;
import org.spoiwo.model.record.RecordVersion;
import org.spoiwo.model.regions.Region;
import org.spoiwo.model.regions.VocabularyView;
import org.spoiwo.model.statistics.MembershipCount;
import org.spoiwo.model.statistics.NetworkStatistics;

/** Schemas of what is only ever answered: pages, and which members are always there. */
final class AnswerSchemas {

    private final Components components;

    AnswerSchemas(Components components) {
        this.components = components;
    }

    void complete() {
        for (Noun noun : Noun.values()) {
            String summary = noun.summary().getSimpleName();
            alwaysThere(summary, noun.summary());
            page(noun.pageSchema(), summary);
        }
        alwaysThere("Agenda", Agenda.class);
        alwaysThere("Officers", Officers.class);
        alwaysThere("Vacancies", Vacancies.class);
        alwaysThere("Vacancy", Vacancy.class);
        alwaysThere("NetworkWarnings", NetworkWarnings.class);
        alwaysThere("NetworkWarning", NetworkWarning.class);
        alwaysThere("ConsultationWarning", ConsultationWarning.class);
        alwaysThere("Coverage", Coverage.class);
        alwaysThere("CommentTrail", CommentTrail.class);
        alwaysThere("NodeInVersion", CommentTrail.NodeThen.class);
        alwaysThere("PassageThen", PassageThen.class);
        alwaysThere("FollowedPassage", FollowedPassage.class);
        page("FollowedPassagePage", "FollowedPassage");
        alwaysThere("NodeComment", NodeComment.class);
        page("NodeCommentPage", "NodeComment");
        alwaysThere("ConsultationCoverage", ConsultationCoverage.class);
        alwaysThere("CoverageByResolution", ConsultationCoverage.ByResolution.class);
        alwaysThere("CoverageByNode", ConsultationCoverage.ByNode.class);
        alwaysThere("CoverageByAuthor", ConsultationCoverage.ByAuthor.class);
        alwaysThere("CoverageByChannel", ConsultationCoverage.ByChannel.class);
        alwaysThere("ConsultationReport", ConsultationReport.class);
        alwaysThere("ReportRetouching", ConsultationReport.Retouched.class);
        alwaysThere("ReportMeeting", ReportMeeting.class);
        alwaysThere("ReportEntry", ReportEntry.class);
        alwaysThere("ReportAnswer", ReportEntry.Answer.class);
        alwaysThere("ReportEdition", ReportEdition.class);
        list("ReportEditionList", "The editions of a report", "ReportEdition");
        text("ReportTable", "The comments in a report, with what was decided, as a table (RFC 4180)");
        text("ReportPage", "A report as a page to read and print");
        text("ReportDocument", "A report for word processors (Office Open XML)");
        text("CommentsTable", "The comments in a consultation as a table (RFC 4180)");
        alwaysThere("CommentReceipt", Comment.Receipt.class);
        alwaysThere("CommentAttachment", CommentAttachment.class);
        list("AttachmentList", "The files with a comment", "CommentAttachment");
        text("AttachmentFile", "What is in the file, byte by byte");
        alwaysThere("EnteredComments", EnteredComments.class);
        alwaysThere("EnteredComment", EnteredComments.Item.class);
        text("CommentTable", "A table of comments (RFC 4180)");
        alwaysThere("ProgrammeDiff", ProgrammeDiff.class);
        alwaysThere("ProgrammeDiffNode", ProgrammeDiff.Node.class);
        alwaysThere("ProgrammeNodeRenaming", ProgrammeDiff.Renaming.class);
        alwaysThere("ProgrammeNodeMove", ProgrammeDiff.Move.class);
        alwaysThere("ProgrammeNodeRewording", ProgrammeDiff.Rewording.class);
        alwaysThere("IndicatorValueChange", ProgrammeDiff.ValueChange.class);
        text("IndicatorTable", "A table of the nodes of a programme (RFC 4180)");
        alwaysThere("NetworkStatistics", NetworkStatistics.class);
        alwaysThere("MembershipCount", MembershipCount.class);
        text("ParticipantsTable", "The participants of a meeting as a table (RFC 4180)");
        text("AttendanceList", "A page to print and sign");
        alwaysThere("Appearance", Appearance.class);
        alwaysThere("AppearanceContribution", Appearance.Act.class);
        page("AppearancePage", "Appearance");
        alwaysThere("Duplicate", Duplicate.class);
        list("DuplicateList", "Records that may be the same", "Duplicate");
        alwaysThere("Merge", Merge.class);
        alwaysThere("MergeChange", Merge.Changed.class);
        alwaysThere("Absentee", Absentee.class);
        alwaysThere("MissedMeeting", Absentee.Missed.class);
        list("AbsenteeList", "Members who stay away", "Absentee");
        alwaysThere("MeetingAttendance", MeetingAttendance.class);
        alwaysThere("CountedAttendance", MeetingAttendance.Counted.class);
        alwaysThere("Tallied", Tallied.class);
        alwaysThere("ParticipationCount", ParticipationCount.class);
        alwaysThere("ParticipationCounts", ParticipationCounts.class);
        alwaysThere("CheckedIn", CheckedIn.class);
        alwaysThere("CheckedInParticipant", CheckedIn.Item.class);
        alwaysThere("Problem", Problem.class);
        alwaysThere("InputError", Problem.InputError.class);
        alwaysThere("Region", Region.class);
        alwaysThere("Vocabulary", VocabularyView.class);
        alwaysThere("Term", VocabularyView.TermView.class);
        alwaysThere("PersonalDataAccess", PersonalDataAccess.class);
        alwaysThere("Erasure", Erasure.class);
        alwaysThere("ErasedFrom", Erasure.Changed.class);
        alwaysThere("PersonalData", PersonalData.class);
        alwaysThere("PersonVersion", PersonalData.Version.class);
        alwaysThere("PersonMention", PersonalData.Mention.class);
        alwaysThere("ConsentReceipt", ConsentReceipt.class);
        alwaysThere("ShownConsent", ConsentView.class);
        alwaysThere("RegistrationReceipt", RegistrationReceipt.class);
        alwaysThere("ShownRegistration", RegistrationView.class);
        alwaysThere("RetentionRule", RetentionRule.class);
        list("RetentionReport", "A rule for each purpose", "RetentionRule");
        page("AuthorisationPage", "Authorisation");
        page("PersonalDataAccessPage", "PersonalDataAccess");
        list("RegionList", "The regions", "Region");
        list("VocabularyList", "The vocabularies", "Vocabulary");
        alwaysThere("RecordVersion", RecordVersion.class);
        alwaysThere("PatchOperation", PatchOperation.class);
        nextCursor(list(HistoryOperations.PAGE, "One page of a history", "RecordVersion"));
        components.addSchema(
                RecordOperations.MERGE_PATCH_SCHEMA,
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .description("Members to change, as the record has them; null takes a member out, a list is"
                                + " replaced whole (RFC 7396)")
                        .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true)));
    }

    private void text(String name, String description) {
        components.addSchema(
                name, OASFactory.createSchema().addType(SchemaType.STRING).description(description));
    }

    private void page(String name, String item) {
        nextCursor(list(name, "One page of a list", item))
                .addProperty(
                        "total",
                        OASFactory.createSchema()
                                .ref("Count")
                                .description("How many there are in all; only with total=true"));
    }

    private static Schema nextCursor(Schema page) {
        return page.addProperty(
                "nextCursor",
                OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .description("Hand it back as cursor, with the same filters; absent on the last page"));
    }

    private Schema list(String name, String description, String item) {
        Schema list = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(description)
                .addRequired("items")
                .addProperty(
                        "items",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(item)));
        components.addSchema(name, list);
        return list;
    }

    private void alwaysThere(String name, Class<? extends Record> type) {
        Schema schema = components.getSchemas().get(name);
        if (schema == null) {
            throw new IllegalStateException("no schema " + name + ": no @Schema on " + type);
        }
        schema.setRequired(Arrays.stream(type.getRecordComponents())
                .filter(component -> isAlwaysThere(component, type))
                .map(component -> jsonName(component, type))
                .toList());
    }

    private static boolean isAlwaysThere(RecordComponent component, Class<?> owner) {
        JsonInclude inclusion = owner.getAnnotation(JsonInclude.class);
        boolean emptyLeftOut = inclusion != null && inclusion.value() == JsonInclude.Include.NON_EMPTY;
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !(emptyLeftOut && List.class.equals(component.getType()));
    }

    private static String jsonName(RecordComponent component, Class<?> owner) {
        return RecordShape.of(owner).members().stream()
                .filter(member -> member.component().equals(component.getName()))
                .map(RecordShape.Member::name)
                .findFirst()
                .orElseThrow();
    }
}
