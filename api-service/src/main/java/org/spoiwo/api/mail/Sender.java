package org.spoiwo.api.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose letters they are. As long as nobody is named, letters are queued and wait. */
@ApplicationScoped
public class Sender {

    private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>]+)>\\s*$");

    private final Optional<String> from;

    Sender(@ConfigProperty(name = "quarkus.mailer.from") Optional<String> from) {
        this.from = from;
    }

    boolean isNamed() {
        return from.isPresent();
    }

    /** The address alone, without the name before it. */
    public Optional<String> address() {
        return from.map(sender -> {
            Matcher address = IN_BRACKETS.matcher(sender);
            return address.find() ? address.group(1) : sender.strip();
        });
    }
}
