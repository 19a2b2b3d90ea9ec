package org.spoiwo.api.participants;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Csv;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.meetings.Meeting;

/** The participants of a meeting as a table. */
@Path(Routes.API + "/meetings/{meetingId}/participants.csv")
@Tag(name = "Participants")
@Produces("text/csv")
@RolesAllowed({"READER", "EDITOR", "ADMIN"})
public class ParticipantsCsvResource {

    private final CurrentRecords current;
    private final AttendanceSheets sheets;
    private final CurrentCaller caller;
    private final HttpHeaders headers;

    ParticipantsCsvResource(
            CurrentRecords current, AttendanceSheets sheets, CurrentCaller caller, HttpHeaders headers) {
        this.current = current;
        this.sheets = sheets;
        this.caller = caller;
        this.headers = headers;
    }

    @GET
    @Operation(
            operationId = "getParticipantsTable",
            summary = "All participants of a meeting as CSV",
            description =
                    "RFC 4180 in UTF-8, by family name. Who has no record is named to those authorised for personal"
                            + " data who say what for. A cell that a spreadsheet would take for a formula begins with an apostrophe.")
    @APIResponse(responseCode = "200", description = "A line of headings, and one for each participation")
    public Response table(@RestPath UUID meetingId) {
        Locale language = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String table = sheets.of(current.found(Meeting.class, meetingId, caller.get()), caller.get(), language).stream()
                .map(line -> Csv.line(line.cells()))
                .collect(Collectors.joining("", Csv.line(AttendanceSheets.headings(language)), ""));
        return Response.ok(table.getBytes(StandardCharsets.UTF_8), Csv.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"participants-" + meetingId + ".csv\"")
                .build();
    }
}
