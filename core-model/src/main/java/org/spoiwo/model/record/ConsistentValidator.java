package org.spoiwo.model.record;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import org.spoiwo.model.record.SelfChecking.Inconsistency;

/** Turns the inconsistencies a record reports into constraint violations at the member to correct. */
public final class ConsistentValidator implements ConstraintValidator<Consistent, SelfChecking> {

    @Override
    public boolean isValid(SelfChecking value, ConstraintValidatorContext context) {
        List<Inconsistency> found = value.inconsistencies().toList();
        if (!found.isEmpty()) {
            context.disableDefaultConstraintViolation();
            found.forEach(each -> report(each, context));
        }
        return found.isEmpty();
    }

    private static void report(Inconsistency inconsistency, ConstraintValidatorContext context) {
        String[] steps = inconsistency.pointer().substring(1).split("/", -1);
        ConstraintViolationBuilder violation =
                context.buildConstraintViolationWithTemplate("{" + inconsistency.code() + "}");
        NodeBuilderCustomizableContext node = violation.addPropertyNode(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            // an index belongs to the property node that follows it
            if (isIndex(steps[i]) && i + 1 < steps.length) {
                node = node.addPropertyNode(steps[i + 1])
                        .inIterable()
                        .atIndex(Integer.parseInt(steps[i]))
                        .addPropertyNode("");
                i++;
            } else {
                node = node.addPropertyNode(steps[i]);
            }
        }
        node.addConstraintViolation();
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
