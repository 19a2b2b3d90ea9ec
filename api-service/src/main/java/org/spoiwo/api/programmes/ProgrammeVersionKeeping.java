package org.spoiwo.api.programmes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.persistence.WriteRights;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.Resource;

/** Enters, changes and removes versions of programmes, each with its whole tree. */
@ApplicationScoped
public class ProgrammeVersionKeeping extends RecordKeeping<ProgrammeVersion, ProgrammeVersionEntity> {

    private final ProgrammeVersions versions;
    private final Programmes programmes;

    ProgrammeVersionKeeping(ProgrammeVersions versions, Programmes programmes) {
        this.versions = versions;
        this.programmes = programmes;
    }

    @Override
    public PanacheRepositoryBase<ProgrammeVersionEntity, UUID> repository() {
        return versions;
    }

    @Override
    protected ProgrammeVersionEntity blank() {
        return new ProgrammeVersionEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.PROGRAMME_VERSIONS;
    }

    /** A version is entered by those who may change the programme. */
    @Override
    protected void demandPlace(ProgrammeVersion version, Caller caller) {
        Reference programme = version.programme();
        // one of the same bundle is not there yet
        ProgrammeEntity stored = programme == null ? null : programmes.findById(programme.id());
        if (stored != null) {
            WriteRights.demandChange(stored.maintainers(), caller);
        }
    }
}
