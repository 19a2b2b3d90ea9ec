package org.spoiwo.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods each address takes, as the resources declare them: a 405 has to tell (RFC 9110, 15.5.6). */
@ApplicationScoped
class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/}]+}");

    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(AllowedMethods::operations)
                .toList();
    }

    private record Operation(Pattern path, String method) {}

    /** In alphabetical order; none when there is no such address. */
    Set<String> at(String path) {
        Set<String> methods = new TreeSet<>();
        operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .forEach(operation -> methods.add(operation.method()));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return methods;
    }

    private static Stream<Operation> operations(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(Objects::nonNull)
                        .map(http -> new Operation(pattern(root, method), http.value())));
    }

    private static Pattern pattern(String root, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = below == null ? root : root + "/" + below.value();
        return Pattern.compile(
                VARIABLE.matcher("/" + path + "/?").replaceAll("[^/]+").replaceAll("/{2,}", "/"));
    }
}
