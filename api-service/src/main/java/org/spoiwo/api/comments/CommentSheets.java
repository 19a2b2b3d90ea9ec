package org.spoiwo.api.comments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.vocabulary.Term;

/** Comments as lines of a table, however many: only a page of them is in memory at once. */
@ApplicationScoped
public class CommentSheets {

    private static final List<String> COLUMNS = List.of(
            "id",
            "reference",
            "round",
            "receivedOn",
            "channel",
            "late",
            "author",
            "organization",
            "node",
            "quote",
            "text",
            "proposedWording",
            "reasons",
            "redacted",
            "moderation",
            "moderationReason");

    private final Comments comments;

    CommentSheets(Comments comments) {
        this.comments = comments;
    }

    /** A sheet that has yet to be written. */
    @FunctionalInterface
    interface Sheet {

        /** Hands over the cells of each line. */
        void each(Consumer<List<String>> reader);
    }

    /**
     * The comments that the filter finds and the caller sees, after a line of headings; a statement for each page.
     *
     * @throws org.spoiwo.api.problem.ProblemException when the filter is wrong
     */
    Sheet of(UUID consultation, CommentFilter filter, Caller caller, Locale language) {
        Comments.Rows rows = comments.rows(consultation, filter, caller);
        boolean staff = caller.audience().reads(Audience.STAFF);
        return reader -> {
            reader.accept(COLUMNS.stream()
                    .map(column -> Messages.text("report.column." + column, language))
                    .toList());
            rows.each(row -> reader.accept(cells(row, staff, language)));
        };
    }

    private static List<String> cells(CommentRow row, boolean staff, Locale language) {
        Comment comment = row.content();
        Comment.Author author = comment.author();
        Comment.Target target = comment.target();
        return List.of(
                row.id().toString(),
                string(comment.reference()),
                string(comment.round()),
                string(comment.receivedOn()),
                label(comment.channel(), language),
                yes(Boolean.TRUE.equals(comment.late()), language),
                author == null ? "" : named(author),
                string(row.organization()),
                target == null ? "" : string(target.node()),
                target == null ? "" : string(target.quote()),
                comment.text(),
                string(comment.proposedWording()),
                string(comment.reasons()),
                yes(!comment.redactions().isEmpty(), language),
                label(comment.moderation(), language),
                staff ? string(comment.moderationReason()) : "");
    }

    private static String named(Comment.Author author) {
        String person = Boolean.TRUE.equals(author.publishName()) ? author.name() : null;
        return String.join(
                ", ",
                Stream.of(string(person), string(author.onBehalfOf()))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private static String yes(boolean is, Locale language) {
        return is ? Messages.text("report.yes", language) : "";
    }

    private static String label(@Nullable Term term, Locale language) {
        return term == null ? "" : term.label(language);
    }

    private static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
