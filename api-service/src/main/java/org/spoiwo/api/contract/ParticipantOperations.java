package org.spoiwo.api.contract;

import static org.spoiwo.api.contract.Failure.BAD_REQUEST;
import static org.spoiwo.api.contract.Failure.CONTENT_TOO_LARGE;
import static org.spoiwo.api.contract.Failure.FORBIDDEN;
import static org.spoiwo.api.contract.Failure.GONE;
import static org.spoiwo.api.contract.Failure.NOT_FOUND;
import static org.spoiwo.api.contract.Failure.UNAUTHORIZED;
import static org.spoiwo.api.contract.Failure.UNSUPPORTED_MEDIA_TYPE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.meetings.Attendance;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.participants.Absentee;
import org.spoiwo.model.participants.Appearance;
import org.spoiwo.model.participants.CheckIn;
import org.spoiwo.model.participants.CheckIns;
import org.spoiwo.model.participants.CheckedIn;
import org.spoiwo.model.participants.MeetingAttendance;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.participants.ParticipationCount;
import org.spoiwo.model.participants.ParticipationCounts;
import org.spoiwo.model.participants.Tallied;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.ParticipationStatus;
import org.spoiwo.model.vocabulary.Visibility;

/** What is done with the participants of a meeting beside keeping their records. */
final class ParticipantOperations {

    private static final String PARTICIPANTS = "/meetings/{meetingId}/participants";

    private final Answers answers;
    private final SampleRecords samples;

    ParticipantOperations(Answers answers, SampleRecords samples) {
        this.answers = answers;
        this.samples = samples;
    }

    void describe(Paths paths) {
        checkIns(paths);
        sheets(paths);
        appearances(paths);
        absences(paths);
        counts(paths);
    }

    private void counts(Paths paths) {
        Tallied total = Tallied.of(null, 46);
        example(
                "MeetingAttendance",
                "A hundred stated, 46 recorded",
                new MeetingAttendance(
                        new Attendance(Count.exact(100), List.of()),
                        new MeetingAttendance.Counted(
                                total,
                                List.of(
                                        Tallied.of(ParticipationStatus.PRESENT.name(), null),
                                        Tallied.of(ParticipationStatus.ABSENT.name(), null)),
                                List.of(Tallied.of(Capacity.ATTENDEE.name(), 46)),
                                List.of(total))));
        example(
                "ParticipationCounts",
                "By year",
                new ParticipationCounts(
                        total,
                        List.of(new ParticipationCount(null, List.of(), 2016, List.of(), null, null, 46, false))));
        Operation attendance = operation(paths, "/meetings/{meetingId}/attendance", false);
        answers.success(attendance, "200", "Both", "MeetingAttendance", "MeetingAttendance", Headers.ETAG);
        answers.failures(attendance, BAD_REQUEST, UNAUTHORIZED, NOT_FOUND, GONE);
        Operation statistics = operation(paths, "/statistics/participation", false);
        answers.success(statistics, "200", "Counts", "ParticipationCounts", "ParticipationCounts", Headers.ETAG);
        answers.failures(statistics, BAD_REQUEST, UNAUTHORIZED);
        for (Operation each : List.of(attendance, statistics)) {
            answers.empty(each, "304", "Not changed");
        }
    }

    private void sheets(Paths paths) {
        String line = "\"1\",\"Kubarewicz Piotr\"";
        example("ParticipantsTable", "One participant, shortened", "\"Lp.\",\"Nazwisko i imię\"\r\n" + line + "\r\n");
        example("AttendanceList", "An empty page", "<!doctype html><html lang=\"pl\"></html>");
        Operation table = operation(paths, "/meetings/{meetingId}/participants.csv", false);
        answers.text(table, "text/csv", "ParticipantsTable");
        Operation page = operation(paths, "/meetings/{meetingId}/attendance-list", false);
        answers.text(page, "text/html", "AttendanceList");
        for (Operation sheet : List.of(table, page)) {
            Access.forStaff(sheet);
            SharedParameters.addPurpose(sheet);
            answers.failures(sheet, BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE);
        }
    }

    private void appearances(Paths paths) {
        Participation participation = (Participation) samples.answered(Noun.PARTICIPANTS);
        Meeting meeting = samples.meeting();
        answers.example(
                "AppearancePage",
                "A meeting at which somebody was elected",
                Map.of(
                        "items",
                        List.of(samples.plain(new Appearance(
                                SampleRecords.MEETING,
                                meeting.title(),
                                meeting.startDate(),
                                Visibility.PUBLIC,
                                null,
                                List.of(new Appearance.Act(
                                        null, null, Capacity.APPOINTED, participation.designation(), null, null)))))));
        Operation list = operation(paths, "/people/{id}/participations", false);
        answers.success(
                list, "200", "A page of the list", "AppearancePage", "AppearancePage", Headers.ETAG, Headers.LINK);
        answers.empty(list, "304", "Not changed");
        answers.failures(list, BAD_REQUEST, UNAUTHORIZED, NOT_FOUND, GONE);
    }

    private void absences(Paths paths) {
        Participation participation = (Participation) samples.answered(Noun.PARTICIPANTS);
        Meeting meeting = samples.meeting();
        answers.example(
                "AbsenteeList",
                "Somebody who missed a meeting",
                Map.of(
                        "items",
                        List.of(samples.plain(new Absentee(
                                Objects.requireNonNull(((Membership) samples.answered(Noun.MEMBERS)).id()),
                                participation.person(),
                                null,
                                List.of(new Absentee.Missed(
                                        SampleRecords.MEETING, meeting.title(), meeting.startDate())))))));
        Operation list = operation(paths, "/networks/{id}/absences", false);
        answers.success(list, "200", "The members", "AbsenteeList", "AbsenteeList", Headers.ETAG);
        answers.empty(list, "304", "Not changed");
        Access.forStaff(list);
        answers.failures(list, BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE);
    }

    private void checkIns(Paths paths) {
        UUID id = Objects.requireNonNull(((Participation) samples.answered(Noun.PARTICIPANTS)).id());
        Instant seen = Instant.parse("2016-12-08T09:05:00Z");
        example("CheckIn", "Somebody came", new CheckIn(ParticipationStatus.PRESENT, seen));
        example("CheckIns", "Somebody came", new CheckIns(List.of(id), ParticipationStatus.PRESENT, seen));
        example(
                "CheckedIn",
                "The same, written down",
                new CheckedIn(List.of(new CheckedIn.Item(id, ParticipationStatus.PRESENT, 2))));

        Operation one = operation(paths, PARTICIPANTS + "/{id}/check-in", true);
        accepts(one, "CheckIn");
        answers.success(one, "200", "As it is now", "Participation", "Participation", Headers.ETAG);
        SharedParameters.addPurpose(one);
        Operation all = operation(paths, PARTICIPANTS + "/check-in", true);
        accepts(all, "CheckIns");
        answers.success(all, "200", "What they are now", "CheckedIn", "CheckedIn");
    }

    private void accepts(Operation operation, String schema) {
        operation.setRequestBody(OASFactory.createRequestBody().required(true).content(answers.json(schema, schema)));
        SharedParameters.remove(operation, "If-Match", "If-None-Match", "Idempotency-Key");
        answers.failures(
                operation,
                BAD_REQUEST,
                UNAUTHORIZED,
                FORBIDDEN,
                NOT_FOUND,
                GONE,
                CONTENT_TOO_LARGE,
                UNSUPPORTED_MEDIA_TYPE);
    }

    private void example(String name, String summary, Object value) {
        answers.example(name, summary, samples.plain(value));
    }

    private static Operation operation(Paths paths, String path, boolean post) {
        PathItem item = paths.getPathItem(Routes.API + path);
        Operation operation = post ? item.getPOST() : item.getGET();
        Ids.describe(operation, Routes.API + path, id(path));
        return operation;
    }

    private static String id(String path) {
        return path.startsWith("/people")
                ? "Id of the person"
                : path.startsWith("/networks") ? "Id of the network" : "Id of the participation";
    }
}
