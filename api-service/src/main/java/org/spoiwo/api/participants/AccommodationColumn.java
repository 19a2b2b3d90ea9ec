package org.spoiwo.api.participants;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.model.participants.Accommodation;

/** What a participant asked for, in the table that it is kept apart in; most asked for nothing. */
@Immutable
@Converter
public class AccommodationColumn implements AttributeConverter<@Nullable Accommodation, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Accommodation accommodation) {
        return accommodation == null ? null : StoredJson.write(accommodation);
    }

    @Override
    public @Nullable Accommodation convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : StoredJson.read(column, Accommodation.class);
    }
}
