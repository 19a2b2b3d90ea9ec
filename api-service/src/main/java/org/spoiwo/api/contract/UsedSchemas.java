package org.spoiwo.api.contract;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The schemas that operations need, directly or through others; the scanner leaves more. */
final class UsedSchemas {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Schema> all;
    private final Map<String, Schema> used = new TreeMap<>();

    private UsedSchemas(Map<String, Schema> all) {
        this.all = all;
    }

    /** By name, in the order of the names. */
    static Map<String, Schema> of(OpenAPI contract) {
        Components components = contract.getComponents();
        UsedSchemas schemas = new UsedSchemas(components.getSchemas());
        Stream.concat(
                        components.getParameters().values().stream().map(Parameter::getSchema),
                        components.getResponses().values().stream().flatMap(UsedSchemas::in))
                .forEach(schemas::use);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(UsedSchemas::in)
                .forEach(schemas::use);
        return schemas.used;
    }

    private void use(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(SCHEMAS.length());
            Schema meant = Objects.requireNonNull(all.get(name), name);
            if (used.put(name, meant) == null) {
                use(meant);
            }
        }
        use(schema.getItems());
        use(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::use);
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .forEach(this::use);
    }

    private static Stream<Schema> in(Operation operation) {
        Stream<Schema> parameters = operation.getParameters() == null
                ? Stream.empty()
                : operation.getParameters().stream().map(Parameter::getSchema);
        Stream<Schema> body = operation.getRequestBody() == null
                ? Stream.empty()
                : in(operation.getRequestBody().getContent());
        Stream<Schema> answers =
                operation.getResponses().getAPIResponses().values().stream().flatMap(UsedSchemas::in);
        return Stream.of(parameters, body, answers).flatMap(schemas -> schemas).filter(Objects::nonNull);
    }

    private static Stream<Schema> in(APIResponse response) {
        return in(response.getContent());
    }

    private static Stream<Schema> in(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream().map(MediaType::getSchema);
    }
}
