package org.spoiwo.api.persistence;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.References;

/**
 * How records are written into the history, and read from it years later.
 *
 * <p>Snapshots are never migrated: a version stays what was written. So they are read as far as they can be understood
 * today:
 *
 * <ul>
 *   <li>a member that there is no longer is passed over, and one that there was not yet is absent;
 *   <li>a member that is called otherwise today is found if its component says its former name with {@code @JsonAlias};
 *   <li>a term that has left its vocabulary, and a value that breaks a rule of today, are absent.
 * </ul>
 *
 * <p>The history keeps what staff may read, and no personal data.
 */
public final class Snapshots {

    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ParameterNamesModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            // in a list, what is absent leaves no gap
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP))
            .addHandler(new AbsentWhenRefused())
            .build();

    private Snapshots() {}

    /** The snapshot of a record: the only way in which one comes into being, personal members are left out. */
    static String write(Record record) {
        return StoredJson.write(References.impersonal(record));
    }

    /** The record that a snapshot was taken of, as far as today's schema has room for it. */
    public static <R extends Record> R read(String snapshot, Class<R> type) {
        try {
            return LENIENT.readValue(snapshot, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value that its type does not take is absent instead of failing the whole record. */
    private static final class AbsentWhenRefused extends DeserializationProblemHandler {

        @Override
        public @Nullable Object handleInstantiationProblem(
                DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable refused) {
            return null;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String message) {
            return null;
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> type, Number value, String message) {
            return null;
        }
    }
}
