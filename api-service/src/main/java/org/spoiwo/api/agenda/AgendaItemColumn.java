package org.spoiwo.api.agenda;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.meetings.AgendaItem;

/** The facts of a agendaitem in its JSON column. */
@Immutable
@Converter
public class AgendaItemColumn extends JsonColumn<AgendaItem> {

    AgendaItemColumn() {
        super(AgendaItem.class);
    }
}
