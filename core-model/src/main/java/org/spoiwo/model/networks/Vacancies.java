package org.spoiwo.model.networks;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.record.Lists;

/** What nobody holds in a network on a day. */
@Schema(description = "Offices and seats that nobody holds on a day")
public record Vacancies(LocalDate on, List<Vacancy> items) {

    public Vacancies {
        items = Lists.orEmpty(items);
    }
}
