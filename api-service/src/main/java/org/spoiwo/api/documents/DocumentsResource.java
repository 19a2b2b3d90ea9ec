package org.spoiwo.api.documents;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.web.RecordResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.documents.DocumentSummary;

/** Documents over HTTP. */
@Path(Routes.API + "/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource extends RecordResource<Document, DocumentEntity> {

    private final Documents documents;

    DocumentsResource(Documents documents, DocumentFiling keeping) {
        super(keeping);
        this.documents = documents;
    }

    @GET
    @Operation(
            operationId = "listDocuments",
            summary = "Documents",
            description = "Sorted by title in Polish order; sort: title, -title.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam DocumentFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(documents.page(filter, list, caller.get()), DocumentSummary.class, view);
    }
}
