package org.spoiwo.api.documents;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.documents.Document;

/** The facts of a document in its JSON column. */
@Immutable
@Converter
public class DocumentColumn extends JsonColumn<Document> {

    DocumentColumn() {
        super(Document.class);
    }
}
