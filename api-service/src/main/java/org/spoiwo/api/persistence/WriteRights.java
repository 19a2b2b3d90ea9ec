package org.spoiwo.api.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.value.RegionCode;

/** Refuses who may not write a record, by what {@link Caller} says of its maintainers. */
@ApplicationScoped
public class WriteRights {

    private final RecordRegister register;

    WriteRights(RecordRegister register) {
        this.register = register;
    }

    /**
     * What the caller does not see is not there for them.
     *
     * @throws ProblemException {@code NOT_FOUND} or {@code GONE}
     */
    void demandSight(AggregateEntity<?> stored, Caller caller) {
        if (!caller.sees(stored.visibility(), stored.maintainers())) {
            throw register.missing(stored.id(), caller);
        }
    }

    /**
     * What the caller sees may be somebody else's.
     *
     * @throws ProblemException {@code NOT_FOUND}, {@code GONE} or {@code FOREIGN_REGION}
     */
    void demandChange(AggregateEntity<?> stored, Caller caller) {
        demandSight(stored, caller);
        demandChange(stored.maintainers(), caller);
    }

    /**
     * @param maintainers of the record that is changed, or that something is entered below
     * @throws ProblemException {@code FOREIGN_REGION}
     */
    public static void demandChange(Collection<RegionCode> maintainers, Caller caller) {
        if (!caller.changes(maintainers)) {
            throw new ProblemException(ProblemType.FOREIGN_REGION, named(maintainers));
        }
    }

    /**
     * A region is given a record, or loses it, by somebody who acts for it; and only an ADMIN leaves a record without one.
     *
     * @throws ProblemException {@code FOREIGN_REGION}
     */
    static void demandHandover(List<RegionCode> before, List<RegionCode> after, Caller caller) {
        if (caller.actsForAll()) {
            return;
        }
        Set<RegionCode> changed = new LinkedHashSet<>(after);
        changed.addAll(before);
        changed.removeIf(region -> before.contains(region) && after.contains(region));
        changed.removeIf(caller::actsFor);
        if (!changed.isEmpty()) {
            throw refusedAtMaintainers(
                    Finding.inBody("/meta/maintainers", "maintainers.foreign", named(changed)), changed);
        }
        if (after.isEmpty()) {
            throw refusedAtMaintainers(Finding.inBody("/meta/maintainers", "maintainers.none"), after);
        }
    }

    /** Whose a record will be: as submitted, or as it goes without saying. */
    static List<RegionCode> maintainers(@Nullable Meta submitted, List<RegionCode> unsaid) {
        return submitted == null || submitted.maintainers() == null ? unsaid : submitted.maintainers();
    }

    private static ProblemException refusedAtMaintainers(Finding finding, Collection<RegionCode> regions) {
        return new ProblemException(ProblemType.FOREIGN_REGION, List.of(finding), named(regions));
    }

    private static String named(Collection<RegionCode> regions) {
        return regions.stream().map(RegionCode::toString).collect(Collectors.joining(", "));
    }
}
