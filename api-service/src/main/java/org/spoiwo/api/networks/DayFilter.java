package org.spoiwo.api.networks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.model.value.PolishCalendar;

/** Which day is asked about. */
public class DayFilter {

    @Parameter(
            description = "The day asked about; today when left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @RestQuery
    @Nullable
    String on;

    LocalDate day(Clock clock) {
        QueryParameters query = new QueryParameters();
        LocalDate day = query.date("on", on);
        query.refuseIfWrong();
        return Objects.requireNonNullElseGet(day, () -> PolishCalendar.today(clock));
    }
}
