package org.spoiwo.api.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.api.problem.ProblemException;

/**
 * Refuses query parameters that the operation does not have, and says which one was probably meant; and several values of one
 * that can have only one. One without a value is as if left out when something is read, as forms send them; a write is refused
 * that does not say what it means by one ({@code dryRun}, for example).
 */
class QueryParameterFilter {

    /** Of each operation: its parameters, and whether they can be repeated. */
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseMistakes(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (resource.getResourceMethod() == null || sent.isEmpty()) {
            return;
        }
        Map<String, Boolean> parameters =
                known.computeIfAbsent(resource.getResourceMethod(), QueryParameterFilter::parameters);
        boolean isRead = HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
        List<Finding> findings = sent.entrySet().stream()
                .flatMap(each -> mistakes(each.getKey(), each.getValue(), parameters, isRead))
                .toList();
        if (!findings.isEmpty()) {
            throw ProblemException.invalid(findings);
        }
    }

    private static Stream<Finding> mistakes(
            String name, List<String> values, Map<String, Boolean> parameters, boolean isRead) {
        Boolean isRepeatable = parameters.get(name);
        if (isRepeatable == null) {
            return Stream.of(new Finding(
                    Finding.Place.PARAMETER,
                    name,
                    "parameter.unknown",
                    locale -> Messages.text(
                            "parameter.unknown",
                            locale,
                            name,
                            QueryParameters.suggestion(name, parameters.keySet(), locale))));
        }
        if (!isRead && values.stream().anyMatch(String::isEmpty)) {
            return Stream.of(Finding.inParameter(name, "parameter.empty"));
        }
        return values.size() > 1 && !isRepeatable
                ? Stream.of(Finding.inParameter(name, "parameter.repeated"))
                : Stream.empty();
    }

    private static Map<String, Boolean> parameters(Method operation) {
        Map<String, Boolean> parameters = new TreeMap<>();
        for (java.lang.reflect.Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                parameters.put(parameter.getName(), isRepeatable(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> bean = parameter.getType(); bean != Object.class; bean = bean.getSuperclass()) {
                    Arrays.stream(bean.getDeclaredFields())
                            .filter(field -> field.isAnnotationPresent(RestQuery.class))
                            .forEach(field -> parameters.put(field.getName(), isRepeatable(field.getType())));
                }
            }
        }
        return parameters;
    }

    private static boolean isRepeatable(Class<?> type) {
        return Collection.class.isAssignableFrom(type);
    }
}
