package org.spoiwo.api.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.model.privacy.Authorisation;
import org.spoiwo.model.record.Page;

/** Authorisations to process personal data. */
@ApplicationScoped
public class Authorisations implements PanacheRepositoryBase<AuthorisationEntity, UUID> {

    private static final List<SortOrder<Authorisation>> ORDERS =
            List.of(SortOrder.byId("recorded", "a.id", item -> Objects.requireNonNull(item.id())));

    /** Whether the account has one on that day; one statement. */
    boolean holdsFor(String account, LocalDate day) {
        return count("account = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2)", account, day) > 0;
    }

    /** Whether the account has one for some of the same days. */
    boolean overlap(Authorisation other) {
        return count(
                        "account = ?1 and (validTo is null or validTo >= ?2) and (?3 is null or validFrom <= ?3)",
                        other.account(),
                        other.from(),
                        other.to())
                > 0;
    }

    /** The newest first; one statement. */
    Page<Authorisation> page(AuthorisationFilter filter, ListParameters list) {
        QueryParameters query = new QueryParameters();
        return ListQuery.of(
                        Authorisation.class,
                        "new org.spoiwo.model.privacy.Authorisation(a.id, a.account, a.authorisedOn,"
                                + " a.undertakingSignedOn, a.validFrom, a.validTo, a.document, a.recordedAt,"
                                + " a.recordedBy)",
                        "AuthorisationEntity a")
                .in("a.account", "account", query.texts(filter.account))
                .page(getEntityManager(), query, list, true, ORDERS);
    }
}
