package org.spoiwo.api.persistence;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Objects;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.model.record.RecordShape;

/** Bean Validation's violations as findings, with JSON Pointers instead of Java paths. */
final class Violations {

    private Violations() {}

    static Finding finding(ConstraintViolation<?> violation) {
        String pointer = pointer(violation);
        String template = violation.getMessageTemplate();
        String key = template.substring(1, template.length() - 1);
        if (Messages.has(key)) {
            return Finding.inBody(pointer, key, refused(violation, pointer));
        }
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        return switch (constraint.annotationType().getSimpleName()) {
            case "NotNull", "NotBlank" -> Finding.inBody(pointer, "required");
            case "Size" ->
                Finding.inBody(
                        pointer,
                        violation.getInvalidValue() instanceof Collection<?> ? "size.list" : "size.text",
                        attribute(violation, "min"),
                        attribute(violation, "max"));
            case "Positive" -> Finding.inBody(pointer, "number.positive");
            case "PositiveOrZero" -> Finding.inBody(pointer, "number.positiveOrZero");
            case "DecimalMin" -> Finding.inBody(pointer, "number.minimum", attribute(violation, "value"));
            case "DecimalMax" -> Finding.inBody(pointer, "number.maximum", attribute(violation, "value"));
            default -> throw new IllegalStateException("no message for " + constraint);
        };
    }

    /** The value that a record itself found fault with. */
    private static String refused(ConstraintViolation<?> violation, String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (!(violation.getLeafBean() instanceof Record record)) {
            return String.valueOf(violation.getInvalidValue());
        }
        return RecordShape.of(record.getClass()).members().stream()
                .filter(member -> member.name().equals(name))
                .map(member -> String.valueOf(member.in(record)))
                .findFirst()
                .orElse("");
    }

    private static Object attribute(ConstraintViolation<?> violation, String name) {
        return Objects.requireNonNull(
                violation.getConstraintDescriptor().getAttributes().get(name), name);
    }

    /** {@code agenda[3].contributions[0].abstractText} becomes {@code /agenda/3/contributions/0/abstract}. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (jakarta.validation.Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            String name = node.getName();
            boolean isContainerElement = node.getKind() == jakarta.validation.ElementKind.CONTAINER_ELEMENT;
            if (name != null && !name.isEmpty() && !isContainerElement) {
                pointer.append('/').append(name.equals("abstractText") ? "abstract" : name);
            }
        }
        return pointer.toString();
    }
}
