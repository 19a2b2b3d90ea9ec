package org.spoiwo.api.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.model.consultations.ConsultationReport;
import org.spoiwo.model.consultations.ReportEdition;

/** A report as it was published, without its table. */
@Entity
@Table(name = "report_edition")
public class ReportEditionEntity {

    @Id
    UUID id;

    @Column(name = "consultation_id")
    UUID consultationId;

    int number;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "published_by")
    String publishedBy;

    int comments;

    @Column(columnDefinition = "longtext")
    String head;

    @Column(columnDefinition = "char(64)")
    String sha256;

    @Column(name = "published_sha256", columnDefinition = "char(64)")
    String publishedSha256;

    @Column(name = "retouched_at")
    @Nullable
    Instant retouchedAt;

    protected ReportEditionEntity() {}

    ReportEditionEntity(UUID id, UUID consultationId, int number, Instant publishedAt, String publishedBy) {
        this.id = id;
        this.consultationId = consultationId;
        this.number = number;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.head = "{}";
        this.sha256 = "";
        this.publishedSha256 = "";
    }

    /** As a list shows it. */
    ReportEdition summary() {
        return new ReportEdition(
                number,
                publishedAt,
                StoredJson.read(head, ConsultationReport.class).correction(),
                comments,
                sha256,
                retouchedAt == null ? null : new ConsultationReport.Retouched(retouchedAt, publishedSha256));
    }

    /** What it says, now that its table is complete. */
    void publish(ConsultationReport report, int lines, String hash) {
        head = StoredJson.write(report);
        comments = lines;
        sha256 = hash;
        publishedSha256 = hash;
    }

    /** Says less than it was published with, and that it does. */
    void retouch(ConsultationReport left, Instant at) {
        retouchedAt = at;
        head = StoredJson.write(left.withRetouched(new ConsultationReport.Retouched(at, publishedSha256)));
    }

    void hashAgain(String hash) {
        sha256 = hash;
    }
}
