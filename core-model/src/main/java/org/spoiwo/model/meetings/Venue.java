package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;

/** A place where a meeting happens, on site or online; the place may be an organisation's seat. */
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A place where a meeting happens")
public record Venue(
        @Size(max = Limits.NAME) @Schema(examples = "Hotel ANEK") @Nullable
        String name,

        @Size(max = Limits.NAME) @Schema(examples = "Mrągowo") @Nullable
        String locality,

        @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable Reference organization,
        @Size(max = Limits.LINE) @Nullable String address,
        @DecimalMin("-90") @DecimalMax("90") @Nullable BigDecimal latitude,
        @DecimalMin("-180") @DecimalMax("180") @Nullable BigDecimal longitude,

        @Pattern(regexp = "https?://\\S+", message = "{url.syntax}") @Size(max = Limits.LINE) @Nullable
        String onlineUrl)
        implements SelfChecking {

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return (latitude == null) == (longitude == null)
                ? Stream.empty()
                : Stream.of(new Inconsistency(latitude == null ? "/latitude" : "/longitude", "coordinates.half"));
    }
}
