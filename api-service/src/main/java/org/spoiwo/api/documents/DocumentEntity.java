package org.spoiwo.api.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.RegionCodesColumn;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.documents.DocumentFile;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.DocumentKind;
import org.spoiwo.model.vocabulary.DocumentStatus;

/** A document as it is kept: the facts, and the columns that lists filter, sort and show. */
@Entity
@Table(name = "document")
public class DocumentEntity extends AggregateEntity<Document> {

    String title;

    @Column(name = "sort_name")
    String sortName;

    @Enumerated(EnumType.STRING)
    @Nullable
    DocumentKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    DocumentStatus status;

    @Nullable
    String language;

    @Nullable
    PartialDate date;

    @Convert(converter = RegionCodesColumn.class)
    List<RegionCode> regions;

    @Convert(converter = DocumentColumn.class)
    @Column(columnDefinition = "longtext")
    Document content;

    protected DocumentEntity() {}

    @Override
    public Resource resource() {
        return Resource.DOCUMENTS;
    }

    @Override
    protected Document facts() {
        return content;
    }

    @Override
    protected void take(Document document) {
        content = document.kept(null, null);
        title = document.title();
        sortName = NameKey.sortName(title);
        kind = document.kind();
        status = document.status();
        language = document.language();
        date = document.date();
        regions = document.regions();
    }

    @Override
    protected Index index() {
        Stream<String> aliases = content.aliases().stream().map(Alias::name);
        Stream<String> files = content.files().stream().map(DocumentFile::name);
        return new Index(
                title,
                Stream.of(Stream.of(title, content.summary()), aliases, files, content.asFound())
                        .flatMap(each -> each),
                Map.of(Index.Facet.REGION, Index.codesOf(regions)),
                null);
    }
}
