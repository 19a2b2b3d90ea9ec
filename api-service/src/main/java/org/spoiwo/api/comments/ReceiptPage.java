package org.spoiwo.api.comments;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.vocabulary.CommentModeration;

/** A comment for its author, who follows the link of a letter in a browser, with a button to withdraw it. */
@ApplicationScoped
class ReceiptPage {

    private final Template page;

    ReceiptPage(@Location("comment-receipt.html") Template page) {
        this.page = page;
    }

    /** @param until the last day on which it can be withdrawn; null when that is over */
    String of(Comment comment, @Nullable LocalDate until, String token, Locale language) {
        CommentModeration moderation = Objects.requireNonNull(comment.moderation());
        LocalDate withdrawable = moderation == CommentModeration.WITHDRAWN ? null : until;
        return page.data("language", language.toLanguageTag())
                .data("heading", Messages.text("receiptPage.heading", language))
                .data(
                        "title",
                        Objects.requireNonNullElse(
                                Objects.requireNonNull(comment.consultation()).name(), ""))
                .data("text", comment.text())
                .data("status", moderation.label(language))
                .data("until", withdrawable == null ? "" : Messages.text("receiptPage.until", language, withdrawable))
                .data("withdrawal", token + "/withdrawal")
                .data("button", withdrawable == null ? "" : Messages.text("receiptPage.withdraw", language))
                .render();
    }
}
