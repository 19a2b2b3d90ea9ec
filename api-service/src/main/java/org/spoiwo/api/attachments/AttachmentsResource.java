package org.spoiwo.api.attachments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Downloads;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Upload;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.consultations.CommentAttachment;
import org.spoiwo.model.record.Page;

/** Files with a comment: kept by staff, and for everybody as far as they release them. */
@Path(Routes.API + "/consultations/{consultationId}/comments/{id}/attachments")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentsResource {

    private final Attaching attaching;
    private final Upload upload;
    private final Downloads downloads;
    private final Views views;
    private final CurrentCaller caller;

    AttachmentsResource(Attaching attaching, Upload upload, Downloads downloads, Views views, CurrentCaller caller) {
        this.attaching = attaching;
        this.upload = upload;
        this.downloads = downloads;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getCommentAttachments",
            summary = "Files with a comment",
            description = "Everybody sees those that staff released, of a comment that was published; staff see all.")
    @APIResponse(responseCode = "200", description = "What they are, the first first")
    public Response list(@RestPath UUID consultationId, @RestPath UUID id) {
        return views.plain(new Page<>(attaching.of(consultationId, id, caller.get()), null, null));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "createCommentAttachment",
            summary = "Add a file to a comment",
            description = "The file is the body: " + AttachmentType.NAMES + ". What it is is read from its content, and"
                    + " its name gets an ending that fits. It is for staff and the author alone until it is released. The same"
                    + " file sent twice is one.")
    @APIResponse(responseCode = "201", description = "It is kept")
    public Response add(
            @RestPath UUID consultationId,
            @RestPath UUID id,
            @Parameter(description = "Name of the file, with its ending", required = true) @RestQuery @Nullable
                    String name,
            InputStream body) {
        byte[] content = upload.read(body, () -> attaching.demandPlace(consultationId, id, name, caller.get()));
        CommentAttachment added = attaching.add(consultationId, id, name, content, caller.get());
        return views.confidentialCreated(added, added.id());
    }

    @GET
    @Path("{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getCommentAttachment",
            summary = "A file with a comment",
            description = "To be saved: no browser shows it in the place of this service.")
    @APIResponse(responseCode = "200", description = "What is in it")
    public Response download(@RestPath UUID consultationId, @RestPath UUID id, @RestPath UUID attachmentId) {
        Attachments.File file = attaching.file(consultationId, id, attachmentId, caller.get());
        return downloads.of(
                file.name(),
                file.mediaType(),
                file.sha256(),
                file.content(),
                // a release may be taken back
                caller.get().isAnonymous() ? "no-cache" : "private, no-cache");
    }

    @POST
    @Path("{attachmentId}/release")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "createAttachmentRelease",
            summary = "Let everybody have a file; once more changes nothing",
            description = "As soon as the comment is published. Look first: it may name people.")
    @APIResponse(responseCode = "200", description = "The file as it is now")
    public Response release(@RestPath UUID consultationId, @RestPath UUID id, @RestPath UUID attachmentId) {
        return views.confidential(attaching.release(consultationId, id, attachmentId, true, caller.get()));
    }

    @POST
    @Path("{attachmentId}/concealment")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "createAttachmentConcealment",
            summary = "Take back the release of a file; once more changes nothing")
    @APIResponse(responseCode = "200", description = "The file as it is now")
    public Response conceal(@RestPath UUID consultationId, @RestPath UUID id, @RestPath UUID attachmentId) {
        return views.confidential(attaching.release(consultationId, id, attachmentId, false, caller.get()));
    }

    @POST
    @Path("{attachmentId}/removal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "createAttachmentRemoval",
            summary = "Remove a file for good; once more changes nothing",
            description = "There is no history of it.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response remove(@RestPath UUID consultationId, @RestPath UUID id, @RestPath UUID attachmentId) {
        attaching.remove(consultationId, id, attachmentId, caller.get());
        return Response.noContent().build();
    }
}
