package org.spoiwo.api.security;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.Role;

/**
 * The kinds of caller that rules of access tell apart: nobody, staff, editors of one region, of another, of several and of
 * none, an administrator. Each has the same account, role and regions wherever its token comes from.
 */
public enum TestCaller {
    ANONYMOUS(null),
    READER_20(Role.READER, "PL-20"),
    EDITOR_20(Role.EDITOR, "PL-20"),
    EDITOR_26(Role.EDITOR, "PL-26"),
    EDITOR_14(Role.EDITOR, "PL-14"),
    EDITOR_20_26(Role.EDITOR, "PL-20", "PL-26"),
    /** An account that somebody forgot to give a region. */
    EDITOR_NOWHERE(Role.EDITOR),
    ADMIN(Role.ADMIN, TokenIssuer.ALL_REGIONS);

    private final @Nullable Role role;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> regions;

    TestCaller(@Nullable Role role, String... regions) {
        this.role = role;
        this.regions = List.of(regions);
    }

    /** Absent for nobody. */
    public @Nullable Role role() {
        return role;
    }

    /** The region codes in the token, or {@code *}. */
    public List<String> regions() {
        return regions;
    }

    /** The account that changes are recorded under, e.g. {@code editor-20}. */
    public String account() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A valid token of the caller, of whoever the running tests get theirs from; none for {@link #ANONYMOUS}. */
    public @Nullable String token() {
        return this == ANONYMOUS ? null : TokenSource.current().token(this);
    }
}
