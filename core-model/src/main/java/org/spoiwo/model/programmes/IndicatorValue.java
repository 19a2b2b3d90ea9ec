package org.spoiwo.model.programmes;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an indicator was, or is to be, in a year. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What an indicator was, or is to be, in a year")
public record IndicatorValue(
        @NotNull @DecimalMin("1900") @DecimalMax("2200") @Schema(examples = "2027")
        Integer year,

        @NotNull @DecimalMin("-1000000000000000") @DecimalMax("1000000000000000") @Schema(examples = "400")
        BigDecimal value) {

    /** Whether both say the same number; 400 and 400.0 do. */
    boolean says(IndicatorValue other) {
        return year.equals(other.year) && value.compareTo(other.value) == 0;
    }
}
