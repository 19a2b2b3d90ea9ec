package org.spoiwo.api.comments;

import jakarta.annotation.security.PermitAll;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.Fingerprint;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.web.Csv;
import org.spoiwo.api.web.RecordBelowResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.api.web.WriteParameters;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentBatch;
import org.spoiwo.model.consultations.CommentSummary;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Reference;

/** Comments in a consultation over HTTP: sent by anybody, kept by staff. */
@Path(Routes.API + "/consultations/{consultationId}/comments")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource extends RecordBelowResource<Comment, CommentEntity, Consultation> {

    private final Comments comments;
    private final Commenting commenting;
    private final EnteringComments entering;
    private final HttpHeaders headers;

    CommentsResource(
            Comments comments,
            CommentKeeping keeping,
            Commenting commenting,
            EnteringComments entering,
            HttpHeaders headers) {
        super(keeping, Consultation.class, "consultationId");
        this.comments = comments;
        this.commenting = commenting;
        this.entering = entering;
        this.headers = headers;
    }

    @GET
    @Operation(
            operationId = "listComments",
            summary = "Comments in a consultation",
            description =
                    "In the order in which they were entered; sort: id, -id, receivedOn, -receivedOn. Everybody sees"
                            + " those that were published.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam CommentFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(comments.page(above(), filter, list, caller.get()), CommentSummary.class, view);
    }

    @Override
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "Send a comment, or enter one",
            description =
                    "Anybody may send one while a round is open (409 with the last day otherwise). It is read by staff"
                            + " first. The answer has a receipt with a private link, shown this once: with it the author sees,"
                            + " amends and withdraws the comment until the round closes. The same sent again within ten minutes"
                            + " is the same comment. Names of people belong in submitter, unless they agree to be named"
                            + " (author.name with publishName). Editors of the consultation enter what came by other ways, also"
                            + " after the last day: with channel, receivedOn and moderation; they get no receipt.")
    public Response create(byte[] body, @BeanParam WriteParameters parameters) {
        UUID consultation = above();
        if (mayChange(consultation)) {
            return super.create(body, parameters);
        }
        WriteRequest request = parameters.request(caller.get(), "POST " + uri.getPath());
        Commenting.Sent sent = commenting.send(
                consultation,
                submissions.read(body, Comment.class),
                request,
                CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        return views.receipt(sent.told(uri.getBaseUri()));
    }

    @POST
    @Path("batch")
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "createCommentBatch",
            summary = "Enter many comments that came by other ways",
            description =
                    "From e-mail, post, minutes: at most 500, all or none; each with channel, receivedOn and moderation as"
                            + " when it is entered alone. What came after the last day is late. What is wrong is told all at once,"
                            + " each with its place in the list.")
    @APIResponse(responseCode = "200", description = "They are entered")
    public Response createAll(byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST " + uri.getPath());
        return views.confidential(entering.enter(above(), submissions.read(body, CommentBatch.class), request));
    }

    @POST
    @Path("table")
    @Consumes(Csv.MEDIA_TYPE)
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "createCommentsFromTable",
            summary = "Enter many comments from a table",
            description = CommentTable.FORMAT)
    @APIResponse(responseCode = "200", description = "They are entered")
    public Response createFromTable(byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST " + uri.getPath());
        String hash = Fingerprint.of(body);
        return views.confidential(entering.enter(above(), CommentTable.read(body, hash), hash, request));
    }

    private boolean mayChange(UUID consultation) {
        Meta meta =
                current.found(Consultation.class, consultation, caller.get()).meta();
        return meta != null && meta.maintainers() != null && caller.get().changes(meta.maintainers());
    }

    /** What was decided about a comment before it was shown is nobody's business but the office's. */
    @Override
    protected boolean wasHere(Comment comment) {
        if (caller.get().isAnonymous()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return super.wasHere(comment);
    }

    @Override
    protected @Nullable Reference above(Comment comment) {
        return comment.consultation();
    }

    @Override
    protected Comment below(Comment comment, Reference consultation) {
        return comment.withConsultation(consultation);
    }
}
