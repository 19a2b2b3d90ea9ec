package org.spoiwo.api.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spoiwo.api.persistence.Snapshots;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.privacy.Consent;
import org.spoiwo.model.record.Resource;

/** Consents, and the notices that were shown. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<ConsentEntity, UUID> {

    /** Of one person, the oldest first. */
    List<Consent> of(UUID person) {
        return list("personId = ?1 order by id", person).stream()
                .map(ConsentEntity::toRecord)
                .toList();
    }

    /** Whether the person gave this very consent, of which there can be one. */
    boolean has(UUID person, Consent consent) {
        return count(
                        "personId = ?1 and noticeId = ?2 and noticeVersion = ?3 and purpose = ?4 and givenAt = ?5",
                        person,
                        consent.notice().id(),
                        consent.noticeVersion(),
                        consent.purpose(),
                        consent.givenAt())
                > 0;
    }

    /** The one that the link is for, if it really is. */
    Optional<ConsentEntity> behind(String token) {
        return PrivateLink.of(token)
                .flatMap(link -> findByIdOptional(link.target()).filter(consent -> link.opens(consent.tokenHash)));
    }

    /** The version in which a document is now; nothing when there is no such document any longer. */
    public Optional<Integer> latestVersion(UUID document) {
        return getEntityManager()
                .createQuery("select d.version from DocumentEntity d where d.id = :id", Integer.class)
                .setParameter("id", document)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Two records were of one person: what was agreed to is theirs, but for what they agreed to twice. */
    public void handOver(UUID from, UUID to) {
        update(
                "update ConsentEntity c set c.personId = ?2 where c.personId = ?1 and not exists ("
                        + "select 1 from ConsentEntity same where same.personId = ?2 and same.noticeId = c.noticeId"
                        + " and same.noticeVersion = c.noticeVersion and same.purpose = c.purpose"
                        + " and same.givenAt = c.givenAt)",
                from,
                to);
    }

    /** A document as it read in that version; nothing when there is no such version, or it was deleted in it. */
    public Optional<Document> notice(UUID id, int version) {
        return getEntityManager()
                .createQuery(
                        "select v.snapshot from RecordVersionEntity v where v.recordId = :id and v.version = :version"
                                + " and v.resource = :documents and v.snapshot is not null",
                        String.class)
                .setParameter("id", id)
                .setParameter("version", version)
                .setParameter("documents", Resource.DOCUMENTS)
                .getResultList()
                .stream()
                .map(snapshot -> Snapshots.read(snapshot, Document.class))
                .findFirst();
    }
}
