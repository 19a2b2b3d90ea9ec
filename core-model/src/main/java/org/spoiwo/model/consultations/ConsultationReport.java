package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Lists;

/**
 * The report on the course and results of a consultation («sprawozdanie z przebiegu i wyników konsultacji», Act of 6 December
 * 2006 on the principles of development policy, art. 6(6)).
 *
 * @param edition number of the edition, from 1; absent in a draft
 * @param publishedAt when it was published; absent in a draft
 * @param correction what this edition puts right
 * @param retouched that something was taken out of it after it had been published
 * @param consultation its course, as everybody read it when the report was published
 * @param comments the table; last, because it may be long
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "The report on a consultation: its course, the table of comments with what was decided, statistics")
public record ConsultationReport(
        @Schema(description = "Number of the edition; absent in a draft") @Nullable
        Integer edition,

        @Schema(description = "Absent in a draft") @Nullable Instant publishedAt,

        @Schema(description = "What this edition puts right, and why") @Nullable
        String correction,

        @Nullable Retouched retouched,
        @Nullable String introduction,
        @Nullable String summary,

        @Schema(description = "Its course, as everybody read it at that time")
        Consultation consultation,

        List<ReportMeeting> meetings,
        ConsultationCoverage coverage,
        List<ReportEntry> comments)
        implements ConsultationReportBuilder.With {

    public ConsultationReport {
        meetings = Lists.orEmpty(meetings);
        comments = Lists.orEmpty(comments);
    }

    /**
     * That names or texts were taken out of a published edition, because people may ask for that.
     *
     * @param at when it was last done
     * @param sha256 of the edition as it was published
     */
    @Schema(
            name = "ReportRetouching",
            description = "That names or texts were taken out of the edition after it had been published")
    public record Retouched(
            Instant at,

            @Schema(description = "SHA-256 of the edition as it was published, in hexadecimal")
            String sha256) {}
}
