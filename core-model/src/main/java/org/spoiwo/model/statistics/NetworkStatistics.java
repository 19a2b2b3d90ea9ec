package org.spoiwo.model.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many members networks have.
 *
 * @param on the day on which they may have been members; absent for all who are or were
 * @param groupedBy in this order; what was filtered by is among them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How many members networks have")
public record NetworkStatistics(
        @Nullable LocalDate on, List<MembershipDimension> groupedBy, List<MembershipCount> items) {}
