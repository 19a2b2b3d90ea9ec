package org.spoiwo.api.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.record.Resource;

/** Files, changes and removes documents. */
@ApplicationScoped
public class DocumentFiling extends RecordKeeping<Document, DocumentEntity> {

    private final Documents documents;

    DocumentFiling(Documents documents) {
        this.documents = documents;
    }

    @Override
    public PanacheRepositoryBase<DocumentEntity, UUID> repository() {
        return documents;
    }

    @Override
    protected DocumentEntity blank() {
        return new DocumentEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.DOCUMENTS;
    }
}
