package org.spoiwo.api.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.References;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Visibility;

/** What is known of some records: enough to put names to references, and to tell dangling ones. */
public final class KnownRecords {

    public static final KnownRecords NONE = new KnownRecords(List.of());

    private final Map<UUID, Known> byId;

    /** A record by its id, kind and name. */
    public record Known(
            UUID id,
            Resource resource,
            String name,
            Visibility visibility,
            List<RegionCode> maintainers,
            @Nullable Instant deletedAt) {

        /** Whether it is there, as far as the caller may know. */
        public boolean isThereFor(Caller caller) {
            return deletedAt == null && caller.sees(visibility, maintainers);
        }
    }

    public KnownRecords(Collection<Known> known) {
        byId = known.stream().collect(Collectors.toMap(Known::id, each -> each));
    }

    /** The record itself, as it is now: it may be what it refers to. */
    static KnownRecords of(AggregateEntity<?> entity) {
        return new KnownRecords(List.of(new Known(
                entity.id(),
                entity.resource(),
                entity.index().name(),
                entity.visibility(),
                entity.maintainers(),
                null)));
    }

    public Optional<Known> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** These and those; of a record in both, these. */
    KnownRecords and(KnownRecords others) {
        if (others.byId.isEmpty()) {
            return this;
        }
        Map<UUID, Known> both = new HashMap<>(others.byId);
        both.putAll(byId);
        return new KnownRecords(both.values());
    }

    public Collection<Known> all() {
        return byId.values();
    }

    /**
     * {@link #shownTo} for a record as it once was: what has been deleted since is shown by its id, because it was
     * referred to then; its name is gone with it.
     */
    public References.Reader shownInThePast(Caller caller) {
        return new References.Reader() {
            @Override
            public boolean knows(UUID id) {
                Known known = byId.get(id);
                return known != null && caller.sees(known.visibility(), known.maintainers());
            }

            @Override
            public @Nullable String nameOf(UUID id) {
                Known known = byId.get(id);
                return known == null || known.deletedAt() != null ? null : known.name();
            }

            @Override
            public boolean reads(Audience audience) {
                return caller.audience().reads(audience);
            }
        };
    }

    /** The names the caller may see; references to anything else are left out of what they get. */
    public References.Reader shownTo(Caller caller) {
        return new References.Reader() {
            @Override
            public boolean knows(UUID id) {
                Known known = byId.get(id);
                return known != null && known.isThereFor(caller);
            }

            @Override
            public @Nullable String nameOf(UUID id) {
                Known known = byId.get(id);
                return known == null ? null : known.name();
            }

            @Override
            public boolean reads(Audience audience) {
                return caller.audience().reads(audience);
            }
        };
    }
}
