package org.spoiwo.api.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.spoiwo.api.problem.CallerLanguage;

/** Says in which language an answer is, and what else it depends on. */
class LanguageFilter {

    @ServerResponseFilter
    public void label(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders()
                .putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding, Accept-Language, Authorization, Origin");
        if (response.hasEntity() && !response.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            String preferred = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_LANGUAGE,
                            CallerLanguage.of(preferred).toLanguageTag());
        }
    }
}
