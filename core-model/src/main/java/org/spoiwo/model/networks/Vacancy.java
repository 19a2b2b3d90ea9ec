package org.spoiwo.model.networks;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.OfficeKind;

/**
 * An office or seats without a holder. A holder whom the source does not name is a holder.
 *
 * @param office the office that nobody holds, although somebody did before
 * @param ordinal first, second … vice-chair
 * @param title as its last holder bore it
 * @param since when its last holder went
 * @param seat the seats of which too few are taken
 * @param missing how many are missing: one office, or so many seats up to the minimum
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An office or seats without a holder. A holder whom the source does not name is a holder.")
public record Vacancy(
        @Nullable OfficeKind office,
        @Nullable Integer ordinal,
        @Nullable String title,
        @Nullable PartialDate since,
        Network.@Nullable Seat seat,
        int missing) {}
