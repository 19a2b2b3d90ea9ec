package org.spoiwo.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The committed contract, as a tree with its references followed. */
public final class Contract {

    static final Path COMMITTED = Path.of("..", "openapi", "openapi.yaml");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;

    private Contract(JsonNode root) {
        this.root = root;
    }

    /** One method of one path. */
    public record Operation(String path, String method, JsonNode node) {

        public String id() {
            return node.path("operationId").asText();
        }

        /** Whether it is for accounts with a certain role only. */
        public boolean isForRoles() {
            return !node.path("x-roles").isEmpty();
        }

        /** Whether it takes this parameter, told once for all operations. */
        public boolean takes(String parameter) {
            return each(node.path("parameters"))
                    .anyMatch(each -> each.path("$ref").asText().endsWith("/" + parameter));
        }

        public boolean isWrite() {
            return !method.equals("get");
        }

        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    /** An example, and the schema it should follow. */
    record Example(String where, JsonNode schema, JsonNode value) {}

    public static Contract committed() {
        try {
            return new Contract(new YAMLMapper().readTree(COMMITTED.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode root() {
        return root;
    }

    /** What the node says, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : root.at(reference.asText().substring(1));
    }

    JsonNode schema(String name) {
        return root.path("components").path("schemas").path(name);
    }

    public List<Operation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .map(entry -> new Operation(path.getKey(), entry.getKey(), entry.getValue())))
                .toList();
    }

    public List<JsonNode> parameters(Operation operation) {
        return each(operation.node().path("parameters")).map(this::resolved).toList();
    }

    /** Every example of an operation's bodies, with the schema beside it. */
    List<Example> examples(Operation operation) {
        Stream<JsonNode> bodies = Stream.concat(
                Stream.of(operation.node().path("requestBody")),
                each(operation.node().path("responses")).map(this::resolved));
        return bodies.flatMap(body -> each(body.path("content")))
                .flatMap(content -> examples(content)
                        .map(value -> new Example(operation.toString(), content.path("schema"), value)))
                .toList();
    }

    private Stream<JsonNode> examples(JsonNode content) {
        JsonNode alone = content.path("example");
        return Stream.concat(
                alone.isMissingNode() ? Stream.empty() : Stream.of(alone),
                each(content.path("examples")).map(example -> resolved(example).path("value")));
    }

    /** Every value below the node, itself included. */
    static Stream<JsonNode> all(JsonNode node) {
        return Stream.concat(Stream.of(node), each(node).flatMap(Contract::all));
    }

    static Stream<JsonNode> each(JsonNode node) {
        Iterator<JsonNode> entries = node.elements();
        Iterable<JsonNode> iterable = () -> entries;
        return StreamSupport.stream(iterable.spliterator(), false);
    }
}
