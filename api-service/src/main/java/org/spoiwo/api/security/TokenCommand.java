package org.spoiwo.api.security;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spoiwo.api.embedded.DataDirectory;

/** The command {@code token}: mints, lists and revokes tokens and changes keys, whether or not the service runs. */
public final class TokenCommand {

    public static final String NAME = "token";

    public static final String USAGE = """
            token --role READER|EDITOR|ADMIN [--region CODE]... [--days 30] [--label TEXT]
                prints a new token alone
                --role    READER reads what is for staff, EDITOR also changes it, ADMIN may do everything
                --region  region code such as PL-20, may be repeated; * for all; needed for READER and EDITOR
                --days    how long the token is valid, 1 to 3650
                --label   the account under which its changes are recorded, at most 100 characters
            token list
                prints id, account, role, regions, times of issue and expiry, state and key of each token
            token revoke ID
                voids a token at once
            token rotate-key
                makes a new key that signs from now on, and prints its id; tokens of older keys stay valid
            token retire-key ID
                voids an older key and all its tokens at once
            """;

    private static final int USAGE_ERROR = 2;

    /** So long the list still shows that a token has expired. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final DataDirectory directory;
    private final Clock clock;
    private final PrintStream out;

    private TokenCommand(DataDirectory directory, Clock clock, PrintStream out) {
        this.directory = directory;
        this.clock = clock;
        this.out = out;
    }

    /** Runs the command and returns its exit code. A token is the only thing that minting it writes to {@code out}. */
    public static int run(List<String> arguments, DataDirectory directory, PrintStream out, PrintStream err) {
        try {
            new TokenCommand(directory, Clock.systemUTC(), out).carryOut(arguments);
            return 0;
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println();
            err.print("Usage: " + USAGE);
            return USAGE_ERROR;
        }
    }

    private void carryOut(List<String> arguments) throws UsageException {
        register().forgetExpiredBefore(clock.instant().minus(REMEMBERED));
        switch (arguments.isEmpty() ? "" : arguments.get(0)) {
            case "list" -> {
                demand(arguments, 1, "token list takes no more.");
                list();
            }
            case "revoke" -> {
                demand(arguments, 2, "token revoke needs the id of one token; token list shows them.");
                revoke(arguments.get(1));
            }
            case "rotate-key" -> {
                demand(arguments, 1, "token rotate-key takes no more.");
                out.println(keys().rotate().id());
            }
            case "retire-key" -> {
                demand(arguments, 2, "token retire-key needs the id of one key; token list shows them.");
                retire(arguments.get(1));
            }
            default -> issue(NewToken.of(arguments));
        }
    }

    private static void demand(List<String> arguments, int count, String otherwise) throws UsageException {
        if (arguments.size() != count) {
            throw new UsageException(otherwise);
        }
    }

    private void issue(NewToken token) {
        out.println(TokenIssuer.of(directory, clock)
                .issue(token.account(), token.role(), token.regions(), token.validity()));
    }

    private void list() {
        List<String> keys = keys().ids();
        Instant now = clock.instant();
        Stream<List<String>> heading =
                Stream.of(List.of("ID", "ACCOUNT", "ROLE", "REGIONS", "ISSUED", "EXPIRES", "STATE", "KEY"));
        Stream<List<String>> lines = register().all().stream()
                .map(entry -> List.of(
                        entry.id().toString(),
                        entry.account(),
                        entry.role().name(),
                        String.join(",", entry.regions()),
                        entry.issued().toString(),
                        entry.expires().toString(),
                        state(entry, keys, now),
                        entry.key()));
        print(Stream.concat(heading, lines).toList());
    }

    private static String state(TokenEntry entry, List<String> keys, Instant now) {
        if (entry.isRevoked()) {
            return "revoked";
        }
        if (!keys.contains(entry.key())) {
            return "key retired";
        }
        return entry.expires().isAfter(now) ? "valid" : "expired";
    }

    /** In columns, as wide as the widest of each. */
    private void print(List<List<String>> lines) {
        int[] widths = IntStream.range(0, lines.get(0).size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        String columns =
                Arrays.stream(widths).mapToObj(width -> "%-" + width + "s").collect(Collectors.joining("  "));
        lines.forEach(line -> out.println(columns.formatted(line.toArray()).stripTrailing()));
    }

    private void revoke(String id) throws UsageException {
        TokenRegister register = register();
        TokenEntry entry = register.find(id)
                .orElseThrow(() -> new UsageException("There is no token " + id + "; token list shows them."));
        register.enter(entry.revokedAt(clock.instant()));
    }

    private void retire(String id) throws UsageException {
        SigningKeys keys = keys();
        if (!keys.ids().contains(id)) {
            throw new UsageException("There is no key " + id + ", only " + String.join(", ", keys.ids()) + ".");
        }
        if (keys.newest().id().equals(id)) {
            throw new UsageException("The key " + id + " signs new tokens; run token rotate-key first.");
        }
        keys.retire(id);
    }

    private SigningKeys keys() {
        return SigningKeys.of(directory);
    }

    private TokenRegister register() {
        return TokenRegister.of(directory);
    }
}
