package org.spoiwo.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.InvalidValueException;
import org.spoiwo.model.value.RegionCode;

/** The place in a token where the regions stand that its account acts for. */
@ApplicationScoped
class RegionsClaim {

    private static final Logger LOG = Logger.getLogger(RegionsClaim.class);

    /** Accounts of which the log says that their regions are wrong: once each, and not without end. */
    private static final int MOST_WARNINGS = 1000;

    private final Set<String> warned = ConcurrentHashMap.newKeySet();
    private final String path;

    RegionsClaim(
            @ConfigProperty(name = "spoiwo.security.regions-claim", defaultValue = TokenIssuer.REGIONS_CLAIM)
                    String path,
            OwnTokens ownTokens) {
        // the setting is about the provider's tokens
        this.path = ownTokens.areInUse() ? TokenIssuer.REGIONS_CLAIM : path;
    }

    /**
     * What a token says about regions.
     *
     * @param everywhere whether the account acts for all regions
     */
    record Named(List<RegionCode> codes, boolean everywhere) {}

    /**
     * The regions of the account; none where the token names none. A text that is no region gives no right and takes none
     * away, so it is left out, and the log tells the operator.
     */
    Named in(Principal principal) {
        List<RegionCode> codes = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        boolean everywhere = false;
        for (String value : principal instanceof JsonWebToken token ? values(token) : List.<String>of()) {
            if (value.equals(TokenIssuer.ALL_REGIONS)) {
                everywhere = true;
            } else {
                try {
                    codes.add(RegionCode.of(value.toUpperCase(Locale.ROOT)));
                } catch (InvalidValueException e) {
                    wrong.add(value);
                }
            }
        }
        if (!wrong.isEmpty()) {
            warn(principal.getName(), wrong.size());
        }
        return new Named(codes.stream().distinct().toList(), everywhere);
    }

    /** Says how many rather than which: what stands in a token stays out of the log. */
    private void warn(String account, int count) {
        if (warned.size() < MOST_WARNINGS && warned.add(account)) {
            LOG.warnf(
                    "The claim %s of the account %s has %d values that are no regions; they are ignored",
                    path, account.replaceAll("\\p{Cntrl}", "?"), count);
        }
    }

    private List<String> values(JsonWebToken token) {
        return claim(token).map(RegionsClaim::texts).orElse(Stream.of()).toList();
    }

    /** The path as a whole may be a name, because providers use addresses as names. */
    private Optional<Object> claim(JsonWebToken token) {
        if (token.containsClaim(path)) {
            return Optional.ofNullable(token.getClaim(path));
        }
        String[] names = path.split("/", -1);
        @Nullable Object found = token.getClaim(names[0]);
        for (String name : Arrays.asList(names).subList(1, names.length)) {
            found = found instanceof JsonObject object ? object.get(name) : null;
        }
        return Optional.ofNullable(found);
    }

    /** A list of texts, or one text with one region or several. */
    private static Stream<String> texts(Object claim) {
        if (claim instanceof Iterable<?> values) {
            return StreamSupport.stream(values.spliterator(), false).map(RegionsClaim::text);
        }
        return Arrays.stream(text(claim).split("[\\s,]+", -1)).filter(value -> !value.isEmpty());
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }
}
