package org.spoiwo.api.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.OrganizationKind;

/** Kinds of organisation in one column, comma-separated. */
@Immutable
@Converter
public class OrganizationKindsColumn implements AttributeConverter<List<OrganizationKind>, String> {

    @Override
    public String convertToDatabaseColumn(List<OrganizationKind> kinds) {
        return kinds.stream().distinct().map(OrganizationKind::name).collect(Collectors.joining(","));
    }

    /** Nothing stands where an organisation was looked for and there is none. */
    @Override
    public List<OrganizationKind> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(","))
                        .map(OrganizationKind::valueOf)
                        .toList();
    }
}
