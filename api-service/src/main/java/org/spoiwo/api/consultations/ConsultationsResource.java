package org.spoiwo.api.consultations;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.web.RecordResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationSummary;
import org.spoiwo.model.value.PolishCalendar;

/** Consultations over HTTP. */
@Path(Routes.API + "/consultations")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationsResource extends RecordResource<Consultation, ConsultationEntity> {

    private final Consultations consultations;
    private final Coverages coverages;

    ConsultationsResource(Consultations consultations, Coverages coverages, ConsultationKeeping keeping) {
        super(keeping);
        this.consultations = consultations;
        this.coverages = coverages;
    }

    @GET
    @Operation(
            operationId = "listConsultations",
            summary = "Public consultations",
            description = "Those that end last first; sort: closesOn, -closesOn, title, -title.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam ConsultationFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(consultations.page(filter, list, caller.get()), ConsultationSummary.class, view);
    }

    /** With the days that are left today. */
    @Override
    protected Consultation shown(Consultation consultation) {
        return consultation
                .seenOn(PolishCalendar.today(clock))
                .withCoverage(coverages.total(Objects.requireNonNull(consultation.id())));
    }
}
