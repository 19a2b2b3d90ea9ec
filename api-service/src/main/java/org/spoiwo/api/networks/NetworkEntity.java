package org.spoiwo.api.networks;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.OrganizationKindsColumn;
import org.spoiwo.api.persistence.RegionCodesColumn;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.NetworkKind;
import org.spoiwo.model.vocabulary.NetworkStage;
import org.spoiwo.model.vocabulary.OrganizationKind;

/** A network as it is kept: the facts, and the columns that lists filter, sort and show. */
@Entity
@Table(name = "network")
public class NetworkEntity extends AggregateEntity<Network> {

    String name;

    @Column(name = "sort_name")
    String sortName;

    @Enumerated(EnumType.STRING)
    @Nullable
    NetworkKind kind;

    @Convert(converter = RegionCodesColumn.class)
    List<RegionCode> regions;

    @Column(name = "member_kinds")
    @Convert(converter = OrganizationKindsColumn.class)
    List<OrganizationKind> memberKinds;

    @Column(name = "parent_id")
    @Nullable
    UUID parentId;

    @Column(name = "constituted_on")
    @Nullable
    PartialDate constitutedOn;

    /** The step in its life that was the last. */
    @Enumerated(EnumType.STRING)
    @Nullable
    NetworkStage stage;

    @Column(name = "constituted_earliest")
    @Nullable
    LocalDate constitutedEarliest;

    @Column(name = "dissolved_latest")
    @Nullable
    LocalDate dissolvedLatest;

    @ElementCollection
    @CollectionTable(name = "office", joinColumns = @JoinColumn(name = "network_id"))
    List<OfficeRow> offices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "network_term", joinColumns = @JoinColumn(name = "network_id"))
    List<TermRow> terms = new ArrayList<>();

    @Convert(converter = NetworkColumn.class)
    @Column(columnDefinition = "longtext")
    Network content;

    protected NetworkEntity() {}

    @Override
    public Resource resource() {
        return Resource.NETWORKS;
    }

    @Override
    protected Network facts() {
        return content;
    }

    @Override
    protected void take(Network network) {
        // asked of the content, because asking the collections would load them
        boolean sameOffices = content != null
                && content.terms().equals(network.terms())
                && content.offices().equals(network.offices());
        content = network.kept(null, null);
        name = network.name();
        sortName = NameKey.sortName(name);
        kind = network.kind();
        regions = network.regions();
        memberKinds = network.memberKinds();
        parentId = network.parent() == null ? null : network.parent().id();
        constitutedOn = network.constitutedOn();
        stage = network.presentStage().map(Network.Stage::stage).orElse(null);
        constitutedEarliest = TermRow.earliest(network.life());
        dissolvedLatest = TermRow.latest(network.life());
        if (!sameOffices) {
            terms = new ArrayList<>(network.terms().stream().map(TermRow::new).toList());
            offices = new ArrayList<>(IntStream.range(0, network.offices().size())
                    .mapToObj(i -> new OfficeRow(i, network.offices().get(i), network))
                    .toList());
        }
    }

    @Override
    protected Index index() {
        Stream<String> aliases = content.aliases().stream().map(Alias::name);
        return new Index(
                name,
                Stream.of(Stream.of(name, content.kindLabel()), aliases, content.asFound())
                        .flatMap(each -> each),
                Map.of(
                        Index.Facet.REGION, Index.codesOf(regions),
                        Index.Facet.MEMBER_KIND, Index.codesOf(memberKinds)),
                null);
    }
}
