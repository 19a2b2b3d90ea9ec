package org.spoiwo.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void whatTheCallerSentIsNotReadAsAPlaceholder() {
        assertThat(Messages.text("parameter.unknown", Locale.ENGLISH, "{1}{0}$1", " (hint)"))
                .contains("{1}{0}$1")
                .endsWith(" (hint)");
    }
}
