package org.spoiwo.api.programmes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.model.programmes.Programme;
import org.spoiwo.model.record.Resource;

/** Enters, changes and removes programmes. */
@ApplicationScoped
public class ProgrammeKeeping extends RecordKeeping<Programme, ProgrammeEntity> {

    private final Programmes programmes;

    ProgrammeKeeping(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public PanacheRepositoryBase<ProgrammeEntity, UUID> repository() {
        return programmes;
    }

    @Override
    protected ProgrammeEntity blank() {
        return new ProgrammeEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.PROGRAMMES;
    }
}
