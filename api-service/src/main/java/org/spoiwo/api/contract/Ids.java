package org.spoiwo.api.contract;

import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What the parameters in paths are. */
final class Ids {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "networkId", "Id of the network",
            "meetingId", "Id of the meeting",
            "programmeId", "Id of the programme",
            "consultationId", "Id of the consultation",
            "attachmentId", "Id of the file",
            "version", "Number of the version, as meta.version counts",
            "token", "Secret of the private link",
            "code", "ISO 3166-2 code of the region, e.g. PL-28",
            "name", "Name of the vocabulary, e.g. meetingKind");

    private Ids() {}

    /** Describes them, and adds those that only the class has in its path, not the method. */
    static void describe(Operation operation, String path, String id) {
        PLACE.matcher(path).results().map(place -> place.group(1)).forEach(name -> {
            if (parameterless(operation, name)) {
                operation.addParameter(OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.PATH)
                        .required(true)
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .format("uuid")));
            }
        });
        operation.getParameters().stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(DESCRIPTIONS.getOrDefault(parameter.getName(), id)));
    }

    private static boolean parameterless(Operation operation, String name) {
        return operation.getParameters() == null
                || operation.getParameters().stream().noneMatch(parameter -> name.equals(parameter.getName()));
    }
}
