package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of a record type as its JSON has them, so that records can be walked and built without knowing each type.
 *
 * @param type the record type
 * @param members in the order of the record's components
 */
public record RecordShape(Class<? extends Record> type, List<Member> members, Constructor<?> constructor) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return shape(type.asSubclass(Record.class));
        }
    };

    /**
     * A member of a record.
     *
     * @param name as in the JSON
     * @param type the type of the member, or of the entries of a list
     * @param list whether it is a list of {@code type}
     * @param required whether a record without it makes no sense
     * @param targets what a reference held here may point at; empty for anything else
     * @param audience who reads it
     * @param holdsRecords whether {@code type} is a record with members in the JSON, too; dates and codes are texts there
     */
    public record Member(
            String name,
            String component,
            Class<?> type,
            boolean list,
            boolean required,
            Set<Resource> targets,
            Audience audience,
            boolean holdsRecords,
            Method accessor) {

        /** What stands in a record that does not have it. */
        public @Nullable Object nothing() {
            return list ? List.of() : null;
        }

        public @Nullable Object in(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new UndeclaredThrowableException(e);
            }
        }
    }

    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /**
     * Builds a record from its members.
     *
     * @throws RuntimeException whatever the record's constructor throws, as it is
     */
    public Record build(@Nullable Object[] values) {
        try {
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new UndeclaredThrowableException(e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new UndeclaredThrowableException(e);
        }
    }

    private static RecordShape shape(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordShape(
                    type,
                    Arrays.stream(components)
                            .map(component -> member(type, component))
                            .toList(),
                    constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor: " + type, e);
        }
    }

    private static Member member(Class<?> owner, RecordComponent component) {
        boolean list = List.class.equals(component.getType());
        Class<?> type = list ? entryType(component.getGenericType()) : component.getType();
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        JsonProperty renamed = accessor.getAnnotation(JsonProperty.class);
        return new Member(
                renamed == null ? component.getName() : renamed.value(),
                component.getName(),
                type,
                list,
                accessor.isAnnotationPresent(NotNull.class) || declaredNotNull(owner, component),
                targets(component, type),
                audience(accessor),
                type.isRecord() && !isText(type),
                accessor);
    }

    private static Audience audience(Method accessor) {
        VisibleTo declared = accessor.getAnnotation(VisibleTo.class);
        return declared == null ? Audience.PUBLIC : declared.value();
    }

    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static boolean declaredNotNull(Class<?> owner, RecordComponent component) {
        try {
            return owner.getDeclaredField(component.getName()).isAnnotationPresent(NotNull.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every component has its field: " + component, e);
        }
    }

    private static Class<?> entryType(Type list) {
        Type entry = ((ParameterizedType) list).getActualTypeArguments()[0];
        return entry instanceof Class<?> type ? type : (Class<?>) ((ParameterizedType) entry).getRawType();
    }

    private static Set<Resource> targets(RecordComponent component, Class<?> type) {
        RefersTo declared = component.getAccessor().getAnnotation(RefersTo.class);
        if (declared == null) {
            declared = type.getAnnotation(RefersTo.class);
        }
        return declared == null ? Set.of() : EnumSet.copyOf(List.of(declared.value()));
    }
}
