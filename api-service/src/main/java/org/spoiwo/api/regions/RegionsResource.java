package org.spoiwo.api.regions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.regions.Region;
import org.spoiwo.model.value.Voivodeship;

/** Regions over HTTP. */
@Path(Routes.API + "/regions")
@Tag(name = "Reference data")
@Produces(MediaType.APPLICATION_JSON)
public class RegionsResource {

    private final Views views;
    private final HttpHeaders headers;

    RegionsResource(Views views, HttpHeaders headers) {
        this.views = views;
        this.headers = headers;
    }

    @GET
    @Operation(operationId = "listRegions", summary = "The 16 voivodeships with their codes and names")
    @APIResponse(responseCode = "200", description = "All of them, by code")
    public Response list() {
        return views.plain(
                new Page<>(Arrays.stream(Voivodeship.values()).map(this::region).toList(), null, null));
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getRegion", summary = "One region")
    @APIResponse(responseCode = "200", description = "The region")
    public Response read(@RestPath String code) {
        return views.plain(Arrays.stream(Voivodeship.values())
                .filter(voivodeship -> voivodeship.code().toString().equals(code))
                .map(this::region)
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    private Region region(Voivodeship voivodeship) {
        boolean polish = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .equals(CallerLanguage.POLISH);
        return new Region(
                voivodeship.code(),
                voivodeship.teryt(),
                voivodeship.nuts2(),
                polish ? voivodeship.namePl() : voivodeship.nameEn(),
                voivodeship.namePl(),
                voivodeship.nameEn());
    }
}
