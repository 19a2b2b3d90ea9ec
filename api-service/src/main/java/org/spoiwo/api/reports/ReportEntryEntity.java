package org.spoiwo.api.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A line in the table of a published report. */
@Entity
@Table(name = "report_entry")
@IdClass(ReportEntryEntity.Place.class)
public class ReportEntryEntity {

    /** Its place: which line of which edition. */
    public record Place(UUID editionId, int number) implements Serializable {}

    @Id
    @Column(name = "edition_id")
    UUID editionId;

    @Id
    int number;

    @Column(name = "comment_id")
    UUID commentId;

    @Column(columnDefinition = "longtext")
    String content;

    protected ReportEntryEntity() {}

    ReportEntryEntity(UUID editionId, int number, UUID commentId, String content) {
        this.editionId = editionId;
        this.number = number;
        this.commentId = commentId;
        this.content = content;
    }

    /** Says something else in its place. */
    void say(String text) {
        content = text;
    }
}
