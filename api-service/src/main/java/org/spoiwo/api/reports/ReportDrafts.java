package org.spoiwo.api.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.spoiwo.api.comments.Comments;
import org.spoiwo.api.consultations.Consultations;
import org.spoiwo.api.consultations.Coverages;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.api.responses.CommentResponses;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationReport;
import org.spoiwo.model.consultations.ReportEntry;
import org.spoiwo.model.consultations.ReportOrder;
import org.spoiwo.model.record.References;

/** Puts together what a report on a consultation would say today. It says what everybody may read, whoever asks. */
@ApplicationScoped
public class ReportDrafts {

    private final CurrentRecords current;
    private final Comments comments;
    private final CommentResponses responses;
    private final Consultations consultations;
    private final Coverages coverages;
    private final RecordRegister register;

    ReportDrafts(
            CurrentRecords current,
            Comments comments,
            CommentResponses responses,
            Consultations consultations,
            Coverages coverages,
            RecordRegister register) {
        this.current = current;
        this.comments = comments;
        this.responses = responses;
        this.consultations = consultations;
        this.coverages = coverages;
        this.register = register;
    }

    /** The draft; without what the office itself says in it. */
    ReportText draft(UUID id, Caller caller) {
        ConsultationReport report = report(id, caller, new ReportOrder(null, null, null));
        int size = report.coverage().total().published();
        return new ReportText(
                StoredJson.write(report),
                reader -> pages(id, page -> page.stream().map(StoredJson::write).forEach(reader)),
                size,
                null);
    }

    /** Everything but the table; a fixed number of statements. */
    ConsultationReport report(UUID id, Caller caller, ReportOrder order) {
        Consultation consultation = current.found(Consultation.class, id, caller);
        Consultation named = References.named(
                consultation.withProvenance(null).withMeta(null),
                register.referredToBy(id).shownTo(Caller.ANONYMOUS));
        return new ConsultationReport(
                null,
                null,
                order.correction(),
                null,
                order.introduction(),
                order.summary(),
                named,
                consultations.meetings(id, named.meetings()),
                coverages.bySort(id, Caller.ANONYMOUS),
                List.of());
    }

    /** The table, page by page: four statements each. */
    void pages(UUID consultation, Consumer<List<ReportEntry>> reader) {
        UUID after = null;
        int number = 0;
        while (true) {
            Map<UUID, Comment> page = comments.published(consultation, after, ReportEditions.PAGE);
            if (!page.isEmpty()) {
                List<ReportEntry> lines = lines(page, number);
                reader.accept(lines);
                number += lines.size();
                after = lines.get(lines.size() - 1).id();
            }
            if (page.size() < ReportEditions.PAGE) {
                return;
            }
        }
    }

    private List<ReportEntry> lines(Map<UUID, Comment> page, int done) {
        Map<UUID, List<UUID>> answers = responses.publishedTo(page.keySet());
        Map<UUID, CommentResponse> said = responses.published(
                answers.values().stream().flatMap(List::stream).distinct().toList());
        References.Reader reader = register.byIds(Stream.concat(page.values().stream(), said.values().stream())
                        .flatMap(record -> References.in((Record) record).stream())
                        .map(References.Found::target)
                        .distinct()
                        .toList())
                .shownTo(Caller.ANONYMOUS);
        Map<UUID, ReportEntry.Answer> named = new HashMap<>();
        said.forEach((id, response) -> named.put(id, ReportEntry.Answer.of(id, References.named(response, reader))));
        List<ReportEntry> lines = new ArrayList<>();
        new LinkedHashMap<>(page)
                .forEach((id, comment) -> lines.add(ReportEntry.of(
                        done + lines.size() + 1,
                        id,
                        References.named(comment, reader),
                        answers.getOrDefault(id, List.of()).stream()
                                .map(named::get)
                                .filter(Objects::nonNull)
                                .toList())));
        return lines;
    }
}
