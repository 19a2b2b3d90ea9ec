package org.spoiwo.api.contract;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.RecordShape;
import org.spoiwo.model.record.Resource;

/** Writes beside each member of a record that not everybody reads who does: {@code x-visibility}. */
final class MemberAudiences {

    private MemberAudiences() {}

    static void write(Components components) {
        Set<Class<?>> types = new LinkedHashSet<>();
        Arrays.stream(Resource.values()).map(RecordRegister::recordType).forEach(type -> collect(type, types));
        types.forEach(type -> write(type, components.getSchemas()));
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (type.isRecord() && types.add(type)) {
            RecordShape.of(type).members().forEach(member -> collect(member.type(), types));
        }
    }

    private static void write(Class<?> type, Map<String, Schema> schemas) {
        Schema schema = schemas.get(type.getSimpleName());
        for (RecordShape.Member member : RecordShape.of(type).members()) {
            if (schema != null && member.audience() != Audience.PUBLIC) {
                Objects.requireNonNull(schema.getProperties().get(member.name()))
                        .addExtension("x-visibility", member.audience().code());
            }
        }
    }
}
