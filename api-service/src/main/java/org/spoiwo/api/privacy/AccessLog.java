package org.spoiwo.api.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.model.privacy.PersonalDataAccess;
import org.spoiwo.model.record.Page;

/** To whom personal data was handed out. */
@ApplicationScoped
public class AccessLog implements PanacheRepositoryBase<PersonalDataAccessEntity, UUID> {

    private static final String ENTRY =
            "new org.spoiwo.model.privacy.PersonalDataAccess(a.id, a.at, a.account, a.recordId, a.kind, a.purpose)";

    private static final List<SortOrder<PersonalDataAccess>> ORDERS =
            List.of(SortOrder.byId("at", "a.id", PersonalDataAccess::id));

    /** The newest first; one statement. */
    Page<PersonalDataAccess> page(AccessLogFilter filter, ListParameters list) {
        QueryParameters query = new QueryParameters();
        return ListQuery.of(PersonalDataAccess.class, ENTRY, "PersonalDataAccessEntity a")
                .in("a.recordId", "person", query.ids("person", filter.person))
                .in("a.account", "account", query.texts(filter.account))
                .page(getEntityManager(), query, list, true, ORDERS);
    }

    /** All about one person, whose record had these ids, the oldest first. */
    List<PersonalDataAccess> of(List<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select " + ENTRY + " from PersonalDataAccessEntity a where a.recordId in :ids order by a.id",
                        PersonalDataAccess.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
