package org.spoiwo.api.reports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.RecordChanges;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.api.privacy.PersonErased;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.ConsultationReport;
import org.spoiwo.model.consultations.ReportEntry;
import org.spoiwo.model.vocabulary.CommentModeration;

/**
 * Takes out of published reports what people may ask to be taken out, and nothing else: names of those who were erased or
 * do not agree any longer, and texts of comments that were redacted or hidden. The edition says that it was done, and keeps the
 * hash of what it was.
 */
@ApplicationScoped
class ReportRetouching {

    private final ReportEditions editions;
    private final Clock clock;

    ReportRetouching(ReportEditions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** A report shows no more of a comment than the comment does. */
    void showNoMore(@Observes RecordChanges changes) {
        changes.all().forEach(change -> {
            if (change.before() instanceof Comment before && showsLess(before, (Comment) change.after())) {
                retouch(
                        editions.about(Objects.requireNonNull(before.id())),
                        line -> StoredJson.tree(StoredJson.read(line.toString(), ReportEntry.class)
                                .showingNoMoreThan((Comment) change.after())),
                        Map.of());
            }
        });
    }

    private static boolean showsLess(Comment before, @Nullable Comment after) {
        return before.moderation() == CommentModeration.PUBLISHED
                && (after == null
                        || after.moderation() != CommentModeration.PUBLISHED
                        || !before.wording().equals(after.wording())
                        || !Objects.equals(before.author(), after.author()));
    }

    /** Whatever names a person who was erased names them no more. */
    void erase(@Observes PersonErased erased) {
        Map<UUID, ReportEditionEntity> heads = new LinkedHashMap<>();
        editions.headsSaying(erased.patterns()).forEach(edition -> heads.put(edition.id, edition));
        retouch(editions.linesSaying(erased.patterns()), erased.rewording(), heads)
                .forEach(erased::found);
    }

    /** Says which editions say something else now. */
    private List<UUID> retouch(
            List<ReportEntryEntity> lines, UnaryOperator<JsonNode> change, Map<UUID, ReportEditionEntity> heads) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<UUID, ReportEditionEntity> changed = new LinkedHashMap<>();
        for (ReportEntryEntity line : lines) {
            String says = reworded(line.content, change);
            if (!says.equals(line.content)) {
                line.say(says);
                changed.computeIfAbsent(line.editionId, editions::findById);
            }
        }
        Map<UUID, ConsultationReport> left = new LinkedHashMap<>();
        heads.forEach((id, edition) -> {
            String says = reworded(edition.head, change);
            if (!says.equals(edition.head)) {
                changed.put(id, edition);
                left.put(id, StoredJson.read(says, ConsultationReport.class));
            }
        });
        changed.forEach((id, edition) -> editions.retouched(
                edition, left.getOrDefault(id, StoredJson.read(edition.head, ConsultationReport.class)), now));
        return List.copyOf(changed.keySet());
    }

    private static String reworded(String json, UnaryOperator<JsonNode> change) {
        JsonNode said = StoredJson.parsed(json);
        JsonNode says = change.apply(said.deepCopy());
        return says.equals(said) ? json : StoredJson.write(says);
    }
}
