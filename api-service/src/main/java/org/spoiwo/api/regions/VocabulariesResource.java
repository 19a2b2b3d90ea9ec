package org.spoiwo.api.regions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
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
import org.spoiwo.model.regions.VocabularyView;
import org.spoiwo.model.vocabulary.Vocabularies;
import org.spoiwo.model.vocabulary.Vocabulary;

/** Vocabularies over HTTP: what the codes in the records mean. */
@Path(Routes.API + "/vocabularies")
@Tag(name = "Reference data")
@Produces(MediaType.APPLICATION_JSON)
public class VocabulariesResource {

    private final Views views;
    private final HttpHeaders headers;

    VocabulariesResource(Views views, HttpHeaders headers) {
        this.views = views;
        this.headers = headers;
    }

    @GET
    @Operation(operationId = "listVocabularies", summary = "All vocabularies with their terms")
    @APIResponse(responseCode = "200", description = "All of them, by name")
    public Response list() {
        return views.plain(
                new Page<>(Vocabularies.all().stream().map(this::view).toList(), null, null));
    }

    @GET
    @Path("{name}")
    @Operation(operationId = "getVocabulary", summary = "One vocabulary with its terms")
    @APIResponse(responseCode = "200", description = "The vocabulary")
    public Response read(@RestPath String name) {
        return views.plain(Vocabularies.named(name)
                .map(this::view)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    private VocabularyView view(Vocabulary vocabulary) {
        Locale locale = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        boolean polish = locale.equals(CallerLanguage.POLISH);
        return new VocabularyView(
                vocabulary.name(),
                polish ? vocabulary.pl() : vocabulary.en(),
                vocabulary.terms().stream()
                        .map(term -> new VocabularyView.TermView(term.name(), term.label(locale), term.pl(), term.en()))
                        .toList());
    }
}
