package org.spoiwo.api.reports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.model.consultations.ConsultationReport;
import org.spoiwo.model.consultations.ReportEdition;
import org.spoiwo.model.consultations.ReportEntry;

/** Reports as they were published. */
@ApplicationScoped
public class ReportEditions implements PanacheRepositoryBase<ReportEditionEntity, UUID> {

    /** Lines that are in memory at once. */
    static final int PAGE = 500;

    /** The edition with that number, or the last one; one statement. */
    Optional<ReportEditionEntity> edition(UUID consultation, @Nullable Integer number) {
        return number == null
                ? find("consultationId = ?1 order by number desc", consultation)
                        .page(0, 1)
                        .firstResultOptional()
                : find("consultationId = ?1 and number = ?2", consultation, number)
                        .firstResultOptional();
    }

    /** All of them, the first first; one statement. */
    List<ReportEdition> all(UUID consultation) {
        return list("consultationId = ?1 order by number", consultation).stream()
                .map(ReportEditionEntity::summary)
                .toList();
    }

    /** What it says; its lines are read in pages, each by its key and with one statement. */
    ReportText text(ReportEditionEntity edition) {
        UUID id = edition.id;
        return new ReportText(edition.head, reader -> lines(id, reader), edition.comments, edition.sha256);
    }

    private void lines(UUID edition, Consumer<String> reader) {
        int done = 0;
        List<String> page;
        do {
            page = getEntityManager()
                    .createQuery(
                            "select e.content from ReportEntryEntity e where e.editionId = :edition and e.number > :done"
                                    + " order by e.number",
                            String.class)
                    .setParameter("edition", edition)
                    .setParameter("done", done)
                    .setMaxResults(PAGE)
                    .getResultList();
            page.forEach(reader);
            // numbers go up by one
            done += page.size();
        } while (page.size() == PAGE);
    }

    /** Enters lines; what is in memory of them is given up. */
    void enter(UUID edition, List<ReportEntry> lines) {
        lines.forEach(line -> getEntityManager()
                .persist(new ReportEntryEntity(edition, line.number(), line.id(), StoredJson.write(line))));
        getEntityManager().flush();
        getEntityManager().clear();
    }

    /** The lines about a comment, in whatever edition. */
    List<ReportEntryEntity> about(UUID comment) {
        return getEntityManager()
                .createQuery("from ReportEntryEntity e where e.commentId = :comment", ReportEntryEntity.class)
                .setParameter("comment", comment)
                .getResultList();
    }

    /** The lines that say something like one of these patterns of SQL; it reads all editions. */
    List<ReportEntryEntity> linesSaying(List<String> patterns) {
        return saying("ReportEntryEntity", "e.content", patterns, ReportEntryEntity.class);
    }

    /** The same for everything but the lines. */
    List<ReportEditionEntity> headsSaying(List<String> patterns) {
        return saying("ReportEditionEntity", "e.head", patterns, ReportEditionEntity.class);
    }

    private <T> List<T> saying(String entity, String column, List<String> patterns, Class<T> type) {
        if (patterns.isEmpty()) {
            return List.of();
        }
        String condition = IntStream.range(0, patterns.size())
                .mapToObj(i -> column + " like :pattern" + i)
                .collect(Collectors.joining(" or "));
        TypedQuery<T> query = getEntityManager().createQuery("from " + entity + " e where " + condition, type);
        IntStream.range(0, patterns.size()).forEach(i -> query.setParameter("pattern" + i, patterns.get(i)));
        return query.getResultList();
    }

    /** Says that something was taken out of the edition, and of what it has the hash now. */
    void retouched(ReportEditionEntity edition, ConsultationReport left, Instant at) {
        edition.retouch(left, at);
        getEntityManager().flush();
        edition.hashAgain(text(edition).hash());
    }
}
