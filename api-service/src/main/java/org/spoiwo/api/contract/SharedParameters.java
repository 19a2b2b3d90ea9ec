package org.spoiwo.api.contract;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.spoiwo.api.privacy.StatedPurpose;

/** Parameters that many operations have: told once, and referred to. */
final class SharedParameters {

    private static final String ACCEPT_LANGUAGE = "AcceptLanguage";
    private static final String KNOWN = "KnownETag";

    /** Names of the components by names of the parameters. */
    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("limit", "Limit"),
            Map.entry("cursor", "Cursor"),
            Map.entry("total", "Total"),
            Map.entry("asOf", "AsOf"),
            Map.entry("fields", "Fields"),
            Map.entry("expand", "Expand"),
            Map.entry("dryRun", "DryRun"),
            Map.entry("If-Match", "IfMatch"),
            Map.entry("If-None-Match", "IfNoneMatch"),
            Map.entry("Idempotency-Key", "IdempotencyKey"),
            Map.entry("X-Change-Reason", "ChangeReason"),
            Map.entry(StatedPurpose.HEADER, "AccessPurpose"));

    private final Components components;

    SharedParameters(Components components) {
        this.components = components;
        components.addParameter(
                ACCEPT_LANGUAGE, header("Accept-Language", "pl or en; Polish when neither is asked for", "en"));
        components.addParameter(
                KNOWN,
                header("If-None-Match", "ETag of what you have: 304 when it is still the same", "\"3-1f2e3d4c5b6a\""));
    }

    /** Takes out of an operation what is told once for all. */
    void share(Operation operation) {
        if (operation.getParameters() != null) {
            operation.setParameters(
                    operation.getParameters().stream().map(this::shared).toList());
        }
    }

    /** Headers that every answer depends on, and that the framework reads rather than a method. */
    void addTo(Operation operation, boolean read) {
        operation.addParameter(OASFactory.createParameter().ref(ACCEPT_LANGUAGE));
        if (read) {
            operation.addParameter(OASFactory.createParameter().ref(KNOWN));
        }
    }

    /** Says that the operation hands out personal data to those who may have it and say what for. */
    static void addPurpose(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name(StatedPurpose.HEADER)
                .in(Parameter.In.HEADER)
                .description("What the personal data is for. Without it, or without an authorisation, members for data"
                        + " protection are left out, and what is sent of them is refused")
                .schema(OASFactory.createSchema().ref("AccessPurpose")));
    }

    private Parameter shared(Parameter parameter) {
        String component = parameter.getName() == null ? null : SHARED.get(parameter.getName());
        if (component == null) {
            return parameter;
        }
        components.addParameter(component, parameter);
        return OASFactory.createParameter().ref(component);
    }

    static void remove(Operation operation, String... names) {
        List<String> unwanted = List.of(names);
        operation.setParameters(operation.getParameters().stream()
                .filter(parameter -> !unwanted.contains(parameter.getName()))
                .toList());
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).addExample(example));
    }
}
