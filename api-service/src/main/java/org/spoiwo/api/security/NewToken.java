package org.spoiwo.api.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.InvalidValueException;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Role;

/** The token that somebody asks for on the command line. */
record NewToken(String account, Role role, List<String> regions, Duration validity) {

    private static final int LONGEST_DAYS = 3650;
    private static final int LONGEST_LABEL = 100;

    /** Reads the options; whatever is left out and not needed gets its default. */
    static NewToken of(List<String> arguments) throws UsageException {
        @Nullable Role role = null;
        List<String> regions = new ArrayList<>();
        int days = 30;
        @Nullable String label = null;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--role" -> role = role(value(option, rest));
                case "--region" -> regions.add(region(value(option, rest)));
                case "--days" -> days = days(value(option, rest));
                case "--label" -> label = label(value(option, rest));
                default -> throw new UsageException("There is no option " + option + ".");
            }
        }
        if (role == null) {
            throw new UsageException("--role is missing.");
        }
        if (regions.isEmpty() && role != Role.ADMIN) {
            throw new UsageException("A token for " + role + " needs at least one --region (* for all).");
        }
        return new NewToken(
                label != null ? label : role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID(),
                role,
                // an administrator is one everywhere
                regions.isEmpty()
                        ? List.of(TokenIssuer.ALL_REGIONS)
                        : regions.stream().distinct().toList(),
                Duration.ofDays(days));
    }

    private static String value(String option, Iterator<String> rest) throws UsageException {
        if (!rest.hasNext()) {
            throw new UsageException("The value of " + option + " is missing.");
        }
        return rest.next();
    }

    private static Role role(String text) throws UsageException {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no role " + text + "."));
    }

    private static String region(String text) throws UsageException {
        try {
            return text.equals(TokenIssuer.ALL_REGIONS)
                    ? text
                    : RegionCode.of(text).value();
        } catch (InvalidValueException e) {
            throw new UsageException(e.message(Locale.ENGLISH));
        }
    }

    private static int days(String text) throws UsageException {
        if (text.matches("[0-9]{1,4}")) {
            int days = Integer.parseInt(text);
            if (days >= 1 && days <= LONGEST_DAYS) {
                return days;
            }
        }
        throw new UsageException("--days must be a number from 1 to " + LONGEST_DAYS + ", not " + text + ".");
    }

    private static String label(String text) throws UsageException {
        String label = text.strip();
        if (label.isEmpty()
                || label.length() > LONGEST_LABEL
                || label.codePoints().anyMatch(Character::isISOControl)) {
            throw new UsageException("--label must be 1 to " + LONGEST_LABEL + " characters on one line.");
        }
        if (label.equals(Caller.ANONYMOUS.account()) || label.equals(Caller.SERVICE.account())) {
            throw new UsageException("--label cannot be " + label + ": the service itself uses that name.");
        }
        return label;
    }
}
