package org.spoiwo.api.participants;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.participants.Participation;

/** The facts of a participation in its JSON column. */
@Immutable
@Converter
public class ParticipationColumn extends JsonColumn<Participation> {

    ParticipationColumn() {
        super(Participation.class);
    }
}
