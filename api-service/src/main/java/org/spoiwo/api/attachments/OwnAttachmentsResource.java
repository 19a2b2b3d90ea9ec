package org.spoiwo.api.attachments;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.web.Downloads;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Upload;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.consultations.CommentAttachment;
import org.spoiwo.model.record.Page;

/** Files with a comment, for whoever holds its private link; no account is asked for. */
@Path(Routes.API + "/comment-receipts/{token}/attachments")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class OwnAttachmentsResource {

    private final Attaching attaching;
    private final Upload upload;
    private final Downloads downloads;
    private final Views views;

    OwnAttachmentsResource(Attaching attaching, Upload upload, Downloads downloads, Views views) {
        this.attaching = attaching;
        this.upload = upload;
        this.downloads = downloads;
        this.views = views;
    }

    @GET
    @Operation(operationId = "getOwnAttachments", summary = "Files with one's own comment")
    @APIResponse(responseCode = "200", description = "What they are, the first first")
    public Response list(@RestPath String token) {
        return views.confidential(new Page<>(attaching.own(token), null, null));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "createOwnAttachment",
            summary = "Add a file to one's own comment",
            description =
                    "The file is the body, while the round is open and nothing was decided about the comment yet: "
                            + AttachmentType.NAMES
                            + ". What it is is read from its content, and its name gets an ending that"
                            + " fits. Only its author and staff may have it, until staff release it. The same file sent twice is"
                            + " one.")
    @APIResponse(responseCode = "201", description = "It is kept")
    public Response add(
            @RestPath String token,
            @Parameter(description = "Name of the file, with its ending", required = true) @RestQuery @Nullable
                    String name,
            InputStream body) {
        byte[] content = upload.read(body, () -> attaching.demandOwnPlace(token, name));
        CommentAttachment added = attaching.addOwn(token, name, content);
        return views.confidentialCreated(added, added.id());
    }

    @GET
    @Path("{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getOwnAttachment", summary = "A file with one's own comment")
    @APIResponse(responseCode = "200", description = "What is in it")
    public Response download(@RestPath String token, @RestPath UUID attachmentId) {
        Attachments.File file = attaching.ownFile(token, attachmentId);
        return downloads.of(file.name(), file.mediaType(), file.sha256(), file.content(), "no-store");
    }

    @DELETE
    @Path("{attachmentId}")
    @Operation(
            operationId = "deleteOwnAttachment",
            summary = "Take a file back; once more changes nothing",
            description = "While the round is open and nothing was decided about the comment yet.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response remove(@RestPath String token, @RestPath UUID attachmentId) {
        attaching.removeOwn(token, attachmentId);
        return Response.noContent().build();
    }
}
