package org.spoiwo.api.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;

/** A partial date as its EDTF text. */
@Immutable
@Converter(autoApply = true)
public class PartialDateColumn implements AttributeConverter<PartialDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : PartialDate.of(column);
    }
}
