package org.spoiwo.api.programmes;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.programmes.ProgrammeVersion;

/** The facts of a version, with its whole tree, in its JSON column. */
@Immutable
@Converter
public class ProgrammeVersionColumn extends JsonColumn<ProgrammeVersion> {

    ProgrammeVersionColumn() {
        super(ProgrammeVersion.class);
    }
}
