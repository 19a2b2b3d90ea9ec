package org.spoiwo.model.meetings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.record.Lists;

/** The agenda of a meeting: a tree, in order. */
@Schema(description = "The agenda of a meeting: a tree, in order")
public record Agenda(List<AgendaItem> items) {

    public Agenda {
        items = Lists.orEmpty(items);
    }
}
