package org.spoiwo.api.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.spoiwo.model.value.RegionCode;

/** Region codes of a record in one column, comma-separated. */
@Immutable
@Converter
public class RegionCodesColumn implements AttributeConverter<List<RegionCode>, String> {

    @Override
    public String convertToDatabaseColumn(List<RegionCode> codes) {
        return codes.stream().map(RegionCode::toString).collect(Collectors.joining(","));
    }

    @Override
    public List<RegionCode> convertToEntityAttribute(String column) {
        return column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(",")).map(RegionCode::of).toList();
    }
}
