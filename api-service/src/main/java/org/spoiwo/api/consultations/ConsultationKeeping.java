package org.spoiwo.api.consultations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.record.Resource;

/** Enters, changes and removes consultations. */
@ApplicationScoped
public class ConsultationKeeping extends RecordKeeping<Consultation, ConsultationEntity> {

    private final Consultations consultations;

    ConsultationKeeping(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public PanacheRepositoryBase<ConsultationEntity, UUID> repository() {
        return consultations;
    }

    @Override
    protected ConsultationEntity blank() {
        return new ConsultationEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.CONSULTATIONS;
    }

    /** Days left and comments are those of the moment in which somebody asks. */
    @Override
    protected Consultation completed(Consultation consultation, @Nullable Consultation stored) {
        return consultation.withDaysLeft(null).withReportDaysLeft(null).withCoverage(null);
    }
}
