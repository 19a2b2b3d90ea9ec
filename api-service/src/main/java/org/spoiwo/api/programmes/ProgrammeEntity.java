package org.spoiwo.api.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.RegionCodesColumn;
import org.spoiwo.model.programmes.Programme;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;

/** A programme as it is kept: the facts, and the columns that lists filter, sort and show. */
@Entity
@Table(name = "programme")
public class ProgrammeEntity extends AggregateEntity<Programme> {

    String title;

    @Column(name = "sort_name")
    String sortName;

    @Column(name = "horizon_from")
    @Nullable
    PartialDate horizonFrom;

    @Column(name = "horizon_to")
    @Nullable
    PartialDate horizonTo;

    @Convert(converter = RegionCodesColumn.class)
    List<RegionCode> regions;

    @Convert(converter = ProgrammeColumn.class)
    @Column(columnDefinition = "longtext")
    Programme content;

    protected ProgrammeEntity() {}

    @Override
    public Resource resource() {
        return Resource.PROGRAMMES;
    }

    @Override
    protected Programme facts() {
        return content;
    }

    @Override
    protected void take(Programme programme) {
        content = programme.kept(null, null);
        title = programme.title();
        sortName = NameKey.sortName(title);
        horizonFrom = programme.horizon() == null ? null : programme.horizon().from();
        horizonTo = programme.horizon() == null ? null : programme.horizon().to();
        regions = programme.regions();
    }

    @Override
    protected Index index() {
        return new Index(
                title,
                Stream.of(
                                Stream.of(title, content.summary()),
                                content.aliases().stream().map(Alias::name),
                                content.asFound())
                        .flatMap(each -> each),
                Map.of(Index.Facet.REGION, Index.codesOf(regions)),
                null);
    }
}
