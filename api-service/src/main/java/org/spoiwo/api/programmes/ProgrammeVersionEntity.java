package org.spoiwo.api.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.model.programmes.ProgrammeTree;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;
import org.spoiwo.model.vocabulary.ProgrammeVersionStatus;

/** A version of a programme as it is kept: the facts with the whole tree, and the columns that lists show. */
@Entity
@Table(name = "programme_version")
public class ProgrammeVersionEntity extends AggregateEntity<ProgrammeVersion> {

    /** Where a version without any date stands: before all others. */
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    @Column(name = "programme_id")
    UUID programmeId;

    String label;

    @Nullable
    PartialDate date;

    @Column(name = "sort_date")
    LocalDate sortDate;

    @Enumerated(EnumType.STRING)
    @Nullable
    ProgrammeVersionStatus status;

    @Column(name = "document_id")
    @Nullable
    UUID documentId;

    @Column(name = "node_count")
    int nodeCount;

    @Column(name = "indicator_count")
    int indicatorCount;

    @Convert(converter = ProgrammeVersionColumn.class)
    @Column(columnDefinition = "longtext")
    ProgrammeVersion content;

    protected ProgrammeVersionEntity() {}

    @Override
    public Resource resource() {
        return Resource.PROGRAMME_VERSIONS;
    }

    @Override
    protected ProgrammeVersion facts() {
        return content;
    }

    /** Where lists put a version by date: its first possible day. */
    static LocalDate sortDate(@Nullable PartialDate date) {
        return date == null ? UNDATED : date.sortDate();
    }

    @Override
    protected void take(ProgrammeVersion version) {
        content = version.kept(null, null);
        programmeId = Objects.requireNonNull(version.programme()).id();
        label = version.label();
        date = version.date();
        sortDate = sortDate(date);
        status = version.status();
        documentId = version.document() == null ? null : version.document().id();
        List<ProgrammeTree.Placed> nodes = ProgrammeTree.flattened(version.nodes());
        nodeCount = nodes.size();
        indicatorCount = (int) nodes.stream()
                .filter(placed -> placed.node().kind() == ProgrammeNodeKind.INDICATOR)
                .count();
    }

    @Override
    protected UUID within() {
        return programmeId;
    }

    @Override
    protected Index index() {
        Stream<String> nodes = ProgrammeTree.flattened(content.nodes()).stream()
                .flatMap(placed -> Stream.of(placed.node().code(), placed.node().called()));
        return new Index(
                label,
                Stream.of(Stream.of(label, content.summary()), nodes, content.asFound())
                        .flatMap(each -> each),
                Map.of(),
                null);
    }
}
