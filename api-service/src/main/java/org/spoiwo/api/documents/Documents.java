package org.spoiwo.api.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.documents.DocumentSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.vocabulary.DocumentKind;
import org.spoiwo.model.vocabulary.DocumentStatus;

/** Documents and how they are found. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<DocumentEntity, UUID> {

    private static final List<SortOrder<DocumentSummary>> ORDERS =
            List.of(SortOrder.byText("title", "d.sortName", "d.id", item -> NameKey.sortName(item.title())));

    /** One statement. */
    Page<DocumentSummary> page(DocumentFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        return ListQuery.of(
                        DocumentSummary.class,
                        "new org.spoiwo.model.documents.DocumentSummary(d.id, d.title, d.kind, d.status, d.language,"
                                + " d.date, d.regions, d.visibility)",
                        "DocumentEntity d")
                .in(sight, "d")
                .classified("d.id", Index.Facet.REGION, query.regions("region", filter.region))
                .in("d.kind", "kind", query.enums("kind", filter.kind, DocumentKind.class))
                .in("d.status", "status", query.enums("status", filter.status, DocumentStatus.class))
                .refersTo("d.id", "project", query.ids("project", filter.project))
                .refersTo("d.id", "authors", query.ids("author", filter.author))
                .referredToBy("d.id", query.ids("meeting", filter.meeting))
                .matching("d.id", query.search("q", filter.q))
                .page(getEntityManager(), query, list, false, ORDERS);
    }
}
