package org.spoiwo.api.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.security.PagePolicy;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.SubmissionReader;
import org.spoiwo.api.web.Views;
import org.spoiwo.api.web.WriteParameters;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ReportOrder;

/** The report on a consultation over HTTP: drafted and published by staff, read by everybody. */
@Path(Routes.API + "/consultations/{id}/report")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    private static final String FORMAT =
            "As what; without it, what Accept prefers of json, csv (the table), html (a page to" + " print) and docx";

    private final ReportDrafts drafts;
    private final ReportEditions editions;
    private final ReportPublishing publishing;
    private final ReportPages pages;
    private final CurrentRecords current;
    private final SubmissionReader submissions;
    private final Views views;
    private final CurrentCaller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    ReportResource(
            ReportDrafts drafts,
            ReportEditions editions,
            ReportPublishing publishing,
            ReportPages pages,
            CurrentRecords current,
            SubmissionReader submissions,
            Views views,
            CurrentCaller caller,
            HttpHeaders headers,
            UriInfo uri) {
        this.drafts = drafts;
        this.editions = editions;
        this.publishing = publishing;
        this.pages = pages;
        this.current = current;
        this.submissions = submissions;
        this.views = views;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", MediaType.TEXT_HTML, ReportFormat.WORD})
    @Operation(
            operationId = "getReport",
            summary = "The report on a consultation: its last edition",
            description =
                    "The course of the consultation, the table of comments with verdict, reasons and change, statistics,"
                            + " meetings. As JSON, CSV (a line for each comment), HTML or DOCX; a table of more than 2,000 comments is"
                            + " left out of the DOCX.")
    @APIResponse(responseCode = "200", description = "The report")
    public Response last(@RestPath UUID id, @Parameter(description = FORMAT) @RestQuery @Nullable String format) {
        return edition(id, null, format);
    }

    @GET
    @Path("editions/{number}")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", MediaType.TEXT_HTML, ReportFormat.WORD})
    @Operation(
            operationId = "getReportEdition",
            summary = "The report on a consultation as it was published",
            description =
                    "An edition stays as it is. As JSON it is always the same bytes, whose SHA-256 is in the ETag and in"
                            + " the list of editions. Only names and texts that people may ask to be taken out are, and then the"
                            + " edition says so in «retouched».")
    @APIResponse(responseCode = "200", description = "The report")
    public Response numbered(
            @RestPath UUID id,
            @Parameter(description = "Number of the edition, from 1") @RestPath int number,
            @Parameter(description = FORMAT) @RestQuery @Nullable String format) {
        return edition(id, number, format);
    }

    @GET
    @Path("editions")
    @Operation(
            operationId = "getReportEditions",
            summary = "All editions of the report on a consultation",
            description = "The first first, each with the SHA-256 of its bytes as JSON and what it puts right.")
    @APIResponse(responseCode = "200", description = "The editions")
    public Response all(@RestPath UUID id) {
        current.demandThere(Consultation.class, id, caller.get());
        return views.plain(Map.of("items", editions.all(id)));
    }

    @GET
    @Path("draft")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", MediaType.TEXT_HTML, ReportFormat.WORD})
    @RolesAllowed({"READER", "EDITOR", "ADMIN"})
    @Operation(
            operationId = "getReportDraft",
            summary = "What the report on a consultation would say today",
            description =
                    "It says what everybody may read. Comments without an answer are in it, and keep it from being"
                            + " published: coverage.total.open.")
    @APIResponse(responseCode = "200", description = "The draft")
    public Response draft(@RestPath UUID id, @Parameter(description = FORMAT) @RestQuery @Nullable String format) {
        ReportFormat chosen = chosen(format);
        ReportText text = drafts.draft(id, caller.get());
        return labelled(Response.ok(body(text, chosen), chosen.type()), chosen, "draft")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "createReport",
            summary = "Publish the report on a consultation, or another edition of it",
            description = "Refused while a published comment has no published answer. The consultation gets the stage"
                    + " REPORT_PUBLISHED and the report among its publications. An edition is never changed: who puts"
                    + " something right publishes another and says what in «correction». What the last edition says already"
                    + " is answered with that edition (200).")
    @APIResponse(responseCode = "201", description = "The edition that was published")
    public Response publish(@RestPath UUID id, byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST " + uri.getPath());
        ReportPublishing.Published published = publishing.publish(
                id,
                submissions.read(body, ReportOrder.class),
                number -> address(id, number).toString(),
                request);
        Response.ResponseBuilder answer = Response.status(
                        published.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(published.edition())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return (request.dryRun()
                        ? answer
                        : answer.location(address(id, published.edition().number())))
                .build();
    }

    private URI address(UUID id, int number) {
        return uri.getBaseUri().resolve(Routes.API + "/consultations/" + id + "/report/editions/" + number);
    }

    private Response edition(UUID id, @Nullable Integer number, @Nullable String format) {
        ReportFormat chosen = chosen(format);
        current.demandThere(Consultation.class, id, caller.get());
        ReportEditionEntity edition =
                editions.edition(id, number).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        // as JSON the same bytes for ever; in words it may read better tomorrow
        String tag = chosen == ReportFormat.JSON
                ? "\"" + edition.number + "-" + edition.sha256 + "\""
                : "W/\"" + edition.number + "-" + edition.sha256 + "-" + chosen.called() + "-" + language() + "\"";
        return labelled(
                        Response.fromResponse(views.streamed(body(editions.text(edition), chosen), chosen.type(), tag)),
                        chosen,
                        String.valueOf(edition.number))
                .header("Content-Location", address(id, edition.number))
                .build();
    }

    private Response.ResponseBuilder labelled(Response.ResponseBuilder answer, ReportFormat format, String called) {
        if (format == ReportFormat.HTML) {
            answer.header(PagePolicy.HEADER, PagePolicy.style(ReportPages.STYLE));
        }
        return format.isFile()
                ? answer.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"report-" + called + "." + format.called() + "\"")
                : answer;
    }

    private StreamingOutput body(ReportText text, ReportFormat format) {
        Locale language = language();
        return out -> format.write(text, pages, language, out);
    }

    private Locale language() {
        return CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private ReportFormat chosen(@Nullable String format) {
        return format == null ? accepted() : named(format);
    }

    private static ReportFormat named(String format) {
        return Arrays.stream(ReportFormat.values())
                .filter(each -> each.called().equals(format))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.invalid(List.of(Finding.inParameter("format", "report.format", format))));
    }

    /** The first that the caller takes, in the caller's order. */
    private ReportFormat accepted() {
        return headers.getAcceptableMediaTypes().stream()
                .map(accepted -> Arrays.stream(ReportFormat.values())
                        .filter(format -> accepted.isCompatible(MediaType.valueOf(format.mediaType())))
                        .findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ReportFormat.JSON);
    }
}
