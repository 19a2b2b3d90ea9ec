package org.spoiwo.api.programmes;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.programmes.Programme;

/** The facts of a programme in its JSON column. */
@Immutable
@Converter
public class ProgrammeColumn extends JsonColumn<Programme> {

    ProgrammeColumn() {
        super(Programme.class);
    }
}
