package org.spoiwo.api.participants;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.Venue;

/** The sheet that people sign at the door. */
@Path(Routes.API + "/meetings/{meetingId}/attendance-list")
@Tag(name = "Participants")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"READER", "EDITOR", "ADMIN"})
public class AttendanceListResource {

    private final CurrentRecords current;
    private final AttendanceSheets sheets;
    private final CurrentCaller caller;
    private final HttpHeaders headers;
    private final Template sheet;

    AttendanceListResource(
            CurrentRecords current,
            AttendanceSheets sheets,
            CurrentCaller caller,
            HttpHeaders headers,
            @Location("attendance-list.html") Template sheet) {
        this.current = current;
        this.sheets = sheets;
        this.caller = caller;
        this.headers = headers;
        this.sheet = sheet;
    }

    @GET
    @Operation(
            operationId = "getAttendanceList",
            summary = "The attendance list of a meeting as a page to print and sign",
            description =
                    "By family name. Who has no record is named to those authorised for personal data who say what"
                            + " for; for others the line has room for a name.")
    @APIResponse(responseCode = "200", description = "The page")
    public Response page(@RestPath UUID meetingId) {
        Meeting meeting = current.found(Meeting.class, meetingId, caller.get());
        Locale language = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<AttendanceLine> lines = sheets.of(meeting, caller.get(), language);
        String page = sheet.data("language", language.toLanguageTag())
                .data("heading", Messages.text("attendanceList.heading", language))
                .data("signature", Messages.text("attendanceList.signature", language))
                .data(
                        "columns",
                        List.of(
                                Messages.text("attendanceList.number", language),
                                Messages.text("attendanceList.name", language),
                                Messages.text("attendanceList.organization", language),
                                Messages.text("attendanceList.designation", language)))
                .data("title", meeting.title())
                .data(
                        "when",
                        meeting.startDate() == null ? "" : meeting.startDate().toString())
                .data("where", where(meeting))
                .data("lines", lines)
                .render();
        return Response.ok(page, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String where(Meeting meeting) {
        if (meeting.venues().isEmpty()) {
            return "";
        }
        Venue first = meeting.venues().get(0);
        String name = first.name();
        String locality = first.locality();
        return name == null ? (locality == null ? "" : locality) : locality == null ? name : name + ", " + locality;
    }
}
