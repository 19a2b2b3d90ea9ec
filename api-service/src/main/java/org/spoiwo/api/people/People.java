package org.spoiwo.api.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.people.PersonSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.value.NameKey;

/** People and how they are found. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<PersonEntity, UUID> {

    private static final List<SortOrder<PersonSummary>> ORDERS = List.of(SortOrder.byText(
            "name", "p.sortName", "p.id", item -> NameKey.sortName(item.familyName() + " " + item.givenName())));

    /** One statement. */
    Page<PersonSummary> page(PersonFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        return ListQuery.of(
                        PersonSummary.class,
                        "new org.spoiwo.model.people.PersonSummary(p.id, p.givenName, p.familyName,"
                                + " concat(p.givenName, ' ', p.familyName), p.academicTitle, p.visibility)",
                        "PersonEntity p")
                .in(sight, "p")
                .refersTo("p.id", "affiliations.organization", query.ids("organization", filter.organization))
                .refersTo("p.id", "affiliations.network", query.ids("network", filter.network))
                .refersTo("p.id", "affiliations.project", query.ids("project", filter.project))
                .matching("p.id", query.search("q", filter.q))
                .page(getEntityManager(), query, list, false, ORDERS);
    }
}
