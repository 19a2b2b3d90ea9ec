package org.spoiwo.api.comments;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.PrivatePage;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.SubmissionReader;
import org.spoiwo.api.web.Views;
import org.spoiwo.api.web.WriteParameters;
import org.spoiwo.model.consultations.Comment;

/** A comment for whoever holds its private link; no account is asked for. */
@Path(Routes.API + "/comment-receipts/{token}")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReceiptsResource {

    private final Commenting commenting;
    private final SubmissionReader submissions;
    private final Views views;
    private final CurrentCaller caller;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final ReceiptPage page;

    ReceiptsResource(
            Commenting commenting,
            SubmissionReader submissions,
            Views views,
            CurrentCaller caller,
            UriInfo uri,
            HttpHeaders headers,
            ReceiptPage page) {
        this.commenting = commenting;
        this.submissions = submissions;
        this.views = views;
        this.caller = caller;
        this.uri = uri;
        this.headers = headers;
        this.page = page;
    }

    @GET
    @Operation(operationId = "getOwnComment", summary = "One's own comment, and what was decided about it")
    @APIResponse(responseCode = "200", description = "The comment")
    public Response show(@RestPath String token) {
        return answer(commenting.show(token));
    }

    @GET
    @Produces(PrivatePage.TYPE)
    @Operation(hidden = true)
    public Response page(@RestPath String token) {
        Commenting.Sent sent = commenting.show(token);
        Locale language = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return PrivatePage.answer(page.of(sent.told(uri.getBaseUri()), sent.until(), token, language));
    }

    @POST
    @Path("amendment")
    @Operation(
            operationId = "createCommentAmendment",
            summary = "Amend one's own comment",
            description =
                    "The whole comment as it is to be, while the round is open and nothing was decided about it yet.")
    @APIResponse(responseCode = "200", description = "The comment as it is now")
    public Response amend(@RestPath String token, byte[] body, @BeanParam WriteParameters parameters) {
        return answer(commenting.amend(
                token, submissions.read(body, Comment.class), parameters.request(caller.get(), "POST amendment")));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "createCommentWithdrawal",
            summary = "Withdraw one's own comment; once more changes nothing",
            description = "While the round is open. It is then shown to nobody but the office.")
    @APIResponse(responseCode = "200", description = "The comment, withdrawn")
    public Response withdraw(@RestPath String token, @BeanParam WriteParameters parameters) {
        return answer(commenting.withdraw(token, parameters.request(caller.get(), "POST withdrawal")));
    }

    /** The form of the page leads back to the page. */
    @POST
    @Path("withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Produces(PrivatePage.TYPE)
    @Operation(hidden = true)
    public Response withdrawByForm(@RestPath String token, @BeanParam WriteParameters parameters) {
        commenting.withdraw(token, parameters.request(caller.get(), "POST withdrawal"));
        return Response.seeOther(uri.getBaseUri().resolve(Routes.API + "/comment-receipts/" + token))
                .build();
    }

    private Response answer(Commenting.Sent sent) {
        return views.confidential(sent.told(uri.getBaseUri()));
    }
}
