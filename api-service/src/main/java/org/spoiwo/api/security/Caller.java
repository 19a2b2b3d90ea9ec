package org.spoiwo.api.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Role;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * Who makes a request, and what they may see and change. Everything that guards records asks here:
 *
 * <table>
 *   <caption>Rules of access to a record</caption>
 *   <tr><th></th><th>PUBLIC</th><th>INTERNAL</th><th>DRAFT</th></tr>
 *   <tr><td>anonymous</td><td>sees</td><td>–</td><td>–</td></tr>
 *   <tr><td>READER</td><td>sees</td><td>sees</td><td>–</td></tr>
 *   <tr><td>EDITOR of one of its maintainers</td><td>sees, changes</td><td>sees, changes</td><td>sees, changes</td></tr>
 *   <tr><td>EDITOR of other regions</td><td>sees</td><td>sees</td><td>–</td></tr>
 *   <tr><td>ADMIN</td><td>sees, changes</td><td>sees, changes</td><td>sees, changes</td></tr>
 * </table>
 *
 * <p>For somebody who does not see it, a record does not exist.
 *
 * @param account the account behind the token; «anonymous» without one
 * @param role the highest role it has; absent for anonymous callers
 * @param regions the regions it acts for
 * @param everywhere whether it acts for all regions
 * @param audience which members of records it reads
 */
public record Caller(
        String account, @Nullable Role role, List<RegionCode> regions, boolean everywhere, Audience audience) {

    public static final Caller ANONYMOUS = new Caller("anonymous", null, List.of(), false, Audience.PUBLIC);
    /** The service itself, e.g. when it loads the samples. */
    public static final Caller SERVICE = new Caller("spoiwo", Role.ADMIN, List.of(), true, Audience.DATA_PROTECTION);

    private static final List<Visibility> PUBLIC_ONLY = List.of(Visibility.PUBLIC);
    private static final List<Visibility> STAFF = List.of(Visibility.PUBLIC, Visibility.INTERNAL);
    private static final List<Visibility> ALL = List.of(Visibility.values());

    /** The visibilities of records the caller may know of, whoever maintains them. */
    public List<Visibility> visibilities() {
        if (role == null) {
            return PUBLIC_ONLY;
        }
        return actsForAll() ? ALL : STAFF;
    }

    /** The regions whose drafts the caller sees as well. */
    public List<RegionCode> draftRegions() {
        return role == Role.EDITOR && !everywhere ? regions : List.of();
    }

    /** Whether the caller may know of a record. */
    public boolean sees(Visibility visibility, Collection<RegionCode> maintainers) {
        return visibilities().contains(visibility) || maintainers.stream().anyMatch(draftRegions()::contains);
    }

    /** Whether the caller may change a record: an editor of any region that maintains it. */
    public boolean changes(Collection<RegionCode> maintainers) {
        return actsForAll() || (role == Role.EDITOR && maintainers.stream().anyMatch(regions::contains));
    }

    /** Whether the caller may speak for the region: give a record to it, or take one from it. */
    public boolean actsFor(RegionCode region) {
        return actsForAll() || (role == Role.EDITOR && regions.contains(region));
    }

    /** Whether every region is theirs. */
    public boolean actsForAll() {
        return role == Role.ADMIN || (role == Role.EDITOR && everywhere);
    }

    /** The same, reading what is meant for that audience. */
    public Caller reading(Audience other) {
        return new Caller(account, role, regions, everywhere, other);
    }

    public boolean isAnonymous() {
        return role == null;
    }
}
