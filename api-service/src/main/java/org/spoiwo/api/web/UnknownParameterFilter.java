package org.spoiwo.api.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.api.problem.ProblemException;

/** Refuses query parameters that the operation does not have, and says which one was probably meant. */
class UnknownParameterFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() == null
                || request.getUriInfo().getQueryParameters().isEmpty()) {
            return;
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameterFilter::names);
        List<Finding> findings = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> new Finding(
                        Finding.Place.PARAMETER,
                        name,
                        "parameter.unknown",
                        locale -> Messages.text(
                                "parameter.unknown", locale, name, QueryParameters.suggestion(name, names, locale))))
                .toList();
        if (!findings.isEmpty()) {
            throw ProblemException.invalid(findings);
        }
    }

    private static Set<String> names(Method operation) {
        Set<String> names = new TreeSet<>();
        for (java.lang.reflect.Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                names.add(parameter.getName());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> bean = parameter.getType(); bean != Object.class; bean = bean.getSuperclass()) {
                    Arrays.stream(bean.getDeclaredFields())
                            .filter(field -> field.isAnnotationPresent(RestQuery.class))
                            .forEach(field -> names.add(field.getName()));
                }
            }
        }
        return names;
    }
}
