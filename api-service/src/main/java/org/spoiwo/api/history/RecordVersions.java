package org.spoiwo.api.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.PageParameters;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.Slice;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.RecordVersionEntity;
import org.spoiwo.api.security.Caller;

/** Versions of records and how they are found. */
@ApplicationScoped
public class RecordVersions implements PanacheRepositoryBase<RecordVersionEntity, RecordVersionEntity.Key> {

    /**
     * The version that a record had at {@code :asOf}: the highest of those made by then. Versions count the changes;
     * their times may be equal, or go back when a clock is set, and then the later change still wins.
     *
     * @param id HQL path of the record's id
     */
    public static String versionAsOf(String id) {
        return "(select max(b.version) from RecordVersionEntity b where b.recordId = " + id + " and b.at <= :asOf)";
    }

    /** The versions that the caller may know of, newest first, with the one after the page; one statement. */
    Slice<StoredVersion> page(UUID record, PageParameters parameters, Caller caller) {
        VersionSight sight = VersionSight.of(caller);
        ListQuery<StoredVersion> versions = ListQuery.of(
                        StoredVersion.class, StoredVersion.SELECTED, "RecordVersionEntity v")
                .where("v.recordId = :record")
                .with("record", record)
                .where(sight.covers());
        sight.parameters().forEach(versions::with);
        return versions.slice(
                getEntityManager(),
                new QueryParameters(),
                parameters,
                true,
                SortOrder.byNumber("version", "v.version", "v.recordId", StoredVersion::version));
    }

    Optional<StoredVersion> asOf(UUID record, Instant instant) {
        return one("v.version = " + versionAsOf(":record"), record, Map.of("asOf", instant));
    }

    Optional<StoredVersion> numbered(UUID record, int version) {
        return one("v.version = :version", record, Map.of("version", version));
    }

    Optional<StoredVersion> newest(UUID record) {
        return one(
                "v.version = (select max(b.version) from RecordVersionEntity b where b.recordId = :record)",
                record,
                Map.of());
    }

    private Optional<StoredVersion> one(String condition, UUID record, Map<String, Object> parameters) {
        var query = getEntityManager()
                .createQuery(
                        "select " + StoredVersion.SELECTED
                                + " from RecordVersionEntity v where v.recordId = :record and " + condition,
                        StoredVersion.class)
                .setParameter("record", record);
        parameters.forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }
}
