package org.spoiwo.api.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.DryRun;
import org.spoiwo.api.persistence.IdempotencyKeys;
import org.spoiwo.api.persistence.NewId;
import org.spoiwo.api.persistence.RecordValidation;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentBatch;
import org.spoiwo.model.consultations.CommentBuilder;
import org.spoiwo.model.consultations.EnteredComments;
import org.spoiwo.model.record.Reference;

/** Enters many comments that came by other ways, all or none of them. */
@ApplicationScoped
@RetriedOnConflict
@Transactional
public class EnteringComments {

    private static final String LIST = "/comments";
    private static final Pattern IN_ONE = Pattern.compile(LIST + "/\\d+(/.*)?");

    private final CommentKeeping keeping;
    private final Comments comments;
    private final RecordValidation validation;
    private final IdempotencyKeys idempotencyKeys;
    private final DryRun dryRun;

    EnteringComments(
            CommentKeeping keeping,
            Comments comments,
            RecordValidation validation,
            IdempotencyKeys idempotencyKeys,
            DryRun dryRun) {
        this.keeping = keeping;
        this.comments = comments;
        this.validation = validation;
        this.idempotencyKeys = idempotencyKeys;
        this.dryRun = dryRun;
    }

    /** @throws ProblemException naming everything that is wrong with any of them, by its place in the list */
    public EnteredComments enter(UUID consultation, Submission<CommentBatch> sent, WriteRequest request) {
        List<Finding> elsewhere = sent.findings().stream()
                .filter(finding -> !IN_ONE.matcher(finding.at()).matches())
                .toList();
        CommentBatch batch = validation.valid(new Submission<>(sent.record(), elsewhere, sent.bodyHash()));
        List<Submission<Comment>> submissions = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < batch.comments().size(); i++) {
            String pointer = LIST + "/" + i;
            submissions.add(submission(batch.comments().get(i), pointer, sent));
            pointers.add(pointer);
        }
        return enter(consultation, submissions, pointers, sent, request);
    }

    /**
     * Enters what was read from a table.
     *
     * @throws ProblemException naming everything that is wrong with any of them, by its row and its heading
     */
    public EnteredComments enter(UUID consultation, CommentTable table, String bodyHash, WriteRequest request) {
        CommentBatch batch = new CommentBatch(
                table.submissions().stream().map(Submission::record).toList());
        Submission<CommentBatch> whole = new Submission<>(batch, List.of(), bodyHash);
        validation.valid(whole);
        try {
            return enter(consultation, table.submissions(), table.pointers(), whole, request);
        } catch (ProblemException e) {
            throw e.withFindings(table.told(e.findings()));
        }
    }

    private static Submission<Comment> submission(
            @Nullable Comment comment, String pointer, Submission<CommentBatch> sent) {
        List<Finding> findings = new ArrayList<>(sent.findings().stream()
                .filter(finding -> finding.at().equals(pointer) || finding.at().startsWith(pointer + "/"))
                .map(finding -> finding.seenFrom(pointer))
                .toList());
        if (comment != null && comment.id() != null) {
            findings.add(Finding.inBody("/id", "comment.idInBatch"));
        }
        // what could not be read at all has been found already
        Comment read = comment == null ? CommentBuilder.builder().text("–").build() : comment;
        return new Submission<>(read, findings, sent.bodyHash());
    }

    private EnteredComments enter(
            UUID consultation,
            List<Submission<Comment>> sent,
            List<String> pointers,
            Submission<?> whole,
            WriteRequest request) {
        Optional<UUID> first = idempotencyKeys.earlier(request, whole);
        if (first.isPresent()) {
            return new EnteredComments(comments.entered(NewId.rowFrom(first.get(), sent.size())));
        }
        List<UUID> ids = NewId.makeRow(sent.size());
        List<Submission<Comment>> placed = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Submission<Comment> each = sent.get(i);
            placed.add(new Submission<>(
                    each.record().withId(ids.get(i)).withConsultation(Reference.to(consultation)),
                    each.findings(),
                    each.bodyHash()));
        }
        List<EnteredComments.Item> items = keeping.enterAll(placed, pointers, request).stream()
                .map(EnteredComments.Item::of)
                .toList();
        idempotencyKeys.remember(request, whole, ids.get(0));
        dryRun.undoIfAsked(request);
        return new EnteredComments(items);
    }
}
