package org.spoiwo.api.consultations;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.consultations.Consultation;

/** The facts of a consultation in its JSON column. */
@Immutable
@Converter
public class ConsultationColumn extends JsonColumn<Consultation> {

    ConsultationColumn() {
        super(Consultation.class);
    }
}
