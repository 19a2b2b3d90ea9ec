package org.spoiwo.api.persistence;

import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;

/** A record in a JSON column. */
@Immutable
public abstract class JsonColumn<R extends Record> implements AttributeConverter<R, String> {

    private final Class<R> type;

    protected JsonColumn(Class<R> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(R record) {
        return StoredJson.write(record);
    }

    @Override
    public R convertToEntityAttribute(String column) {
        return StoredJson.read(column, type);
    }
}
