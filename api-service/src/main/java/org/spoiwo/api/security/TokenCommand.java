package org.spoiwo.api.security;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.embedded.DataDirectory;
import org.spoiwo.model.value.InvalidValueException;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Role;

/** The command {@code token}: mints a token with the keys of the data directory, whether or not the service runs. */
public final class TokenCommand {

    public static final String NAME = "token";

    public static final String USAGE = """
            token --role READER|EDITOR|ADMIN [--region CODE]... [--days 30] [--label TEXT]
                prints a new token alone
                --role    READER reads what is for staff, EDITOR also changes it, ADMIN may do everything
                --region  region code such as PL-20, may be repeated; * for all; needed for READER and EDITOR
                --days    how long the token is valid, 1 to 3650
                --label   the name under which its changes are recorded, at most 100 characters
            """;

    private static final int USAGE_ERROR = 2;
    private static final int LONGEST_DAYS = 3650;
    private static final int LONGEST_LABEL = 100;

    private @Nullable Role role;
    private final List<String> regions = new ArrayList<>();
    private int days = 30;
    private @Nullable String label;

    private TokenCommand() {}

    /** Runs the command and returns its exit code. The token is the only thing that it ever writes to {@code out}. */
    public static int run(List<String> arguments, DataDirectory directory, PrintStream out, PrintStream err) {
        TokenCommand command = new TokenCommand();
        try {
            command.parse(arguments);
            out.println(command.issue(directory));
            return 0;
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println();
            err.print("Usage: " + USAGE);
            return USAGE_ERROR;
        }
    }

    private void parse(List<String> arguments) throws UsageException {
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
        if (text.isBlank() || text.length() > LONGEST_LABEL || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new UsageException("--label must be 1 to " + LONGEST_LABEL + " characters on one line.");
        }
        return text.strip();
    }

    private String issue(DataDirectory directory) throws UsageException {
        Role given = role;
        if (given == null) {
            throw new UsageException("--role is missing.");
        }
        // an administrator is one everywhere
        List<String> where = regions.isEmpty()
                ? List.of(TokenIssuer.ALL_REGIONS)
                : regions.stream().distinct().toList();
        String account = label != null ? label : given.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        return new TokenIssuer(SigningKeys.of(directory), Clock.systemUTC())
                .issue(account, given, where, Duration.ofDays(days));
    }

    private static final class UsageException extends Exception {

        UsageException(String message) {
            super(message);
        }
    }
}
