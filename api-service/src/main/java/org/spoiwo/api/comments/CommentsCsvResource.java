package org.spoiwo.api.comments;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.security.Caller;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Csv;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.consultations.Consultation;

/** The comments in a consultation as a table, written page by page. */
@Path(Routes.API + "/consultations/{consultationId}/comments.csv")
@Tag(name = "Consultations")
@Produces(Csv.MEDIA_TYPE)
public class CommentsCsvResource {

    private final CommentSheets sheets;
    private final CurrentRecords current;
    private final CurrentCaller caller;
    private final HttpHeaders headers;

    CommentsCsvResource(CommentSheets sheets, CurrentRecords current, CurrentCaller caller, HttpHeaders headers) {
        this.sheets = sheets;
        this.current = current;
        this.caller = caller;
        this.headers = headers;
    }

    @GET
    @Operation(
            operationId = "getCommentsTable",
            summary = "All comments in a consultation as CSV",
            description =
                    "RFC 4180 in UTF-8, in the order in which they were entered, with the filters of the list. Everybody gets"
                            + " those that were published, staff all of them, too, and what was decided about showing them. A cell"
                            + " that a spreadsheet would take for a formula begins with an apostrophe.")
    @APIResponse(responseCode = "200", description = "A line of headings, and one for each comment")
    public Response table(@RestPath UUID consultationId, @BeanParam CommentFilter filter) {
        Caller reader = caller.get();
        current.demandThere(Consultation.class, consultationId, reader);
        Locale language = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        CommentSheets.Sheet sheet = sheets.of(consultationId, filter, reader, language);
        StreamingOutput table = out -> sheet.each(line -> write(line, out));
        return Response.ok(table, Csv.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"comments-" + consultationId + ".csv\"")
                .build();
    }

    private static void write(List<String> cells, OutputStream out) {
        try {
            out.write(Csv.line(cells).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
