package org.spoiwo.api.responses;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.web.RecordBelowResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.CommentResponseSummary;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.record.Reference;

/** Answers to comments over HTTP. */
@Path(Routes.API + "/consultations/{consultationId}/responses")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class ResponsesResource extends RecordBelowResource<CommentResponse, CommentResponseEntity, Consultation> {

    private final CommentResponses responses;

    ResponsesResource(CommentResponses responses, ResponseKeeping keeping) {
        super(keeping, Consultation.class, "consultationId");
        this.responses = responses;
    }

    @GET
    @Operation(
            operationId = "listResponses",
            summary = "Answers to the comments in a consultation",
            description = "In the order in which they were entered.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam ResponseFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(responses.page(above(), filter, list, caller.get()), CommentResponseSummary.class, view);
    }

    @Override
    protected @Nullable Reference above(CommentResponse response) {
        return response.consultation();
    }

    @Override
    protected CommentResponse below(CommentResponse response, Reference consultation) {
        return response.withConsultation(consultation);
    }
}
