package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How the tests of this package say that a value is refused by one certain rule. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(Rule rule, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call)
                .extracting(InvalidValueException::rule)
                .isEqualTo(rule);
    }
}
