package org.spoiwo.api.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Role;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * Who makes a request.
 *
 * @param account the account behind the token; «anonymous» without one
 * @param role the highest role it has; absent for anonymous callers
 * @param regions the regions it acts for
 * @param everywhere whether it acts for all regions
 */
public record Caller(String account, @Nullable Role role, List<RegionCode> regions, boolean everywhere) {

    public static final Caller ANONYMOUS = new Caller("anonymous", null, List.of(), false);
    /** The service itself, e.g. when it loads the samples. */
    public static final Caller SERVICE = new Caller("spoiwo", Role.ADMIN, List.of(), true);

    private static final List<Visibility> PUBLIC_ONLY = List.of(Visibility.PUBLIC);
    private static final List<Visibility> STAFF = List.of(Visibility.PUBLIC, Visibility.INTERNAL);
    private static final List<Visibility> ALL = List.of(Visibility.values());

    /** The visibilities of records the caller may know of. */
    public List<Visibility> visibilities() {
        if (role == null) {
            return PUBLIC_ONLY;
        }
        return switch (role) {
            case READER -> STAFF;
            case EDITOR, ADMIN -> ALL;
        };
    }

    public boolean sees(Visibility visibility) {
        return visibilities().contains(visibility);
    }

    public boolean isAnonymous() {
        return role == null;
    }
}
