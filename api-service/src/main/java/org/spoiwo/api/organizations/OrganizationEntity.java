package org.spoiwo.api.organizations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.OrganizationKindsColumn;
import org.spoiwo.api.persistence.RegionCodesColumn;
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.OrganizationStatus;

/** An organisation as it is kept: the facts, and the columns that lists filter, sort and show. */
@Entity
@Table(name = "organization")
public class OrganizationEntity extends AggregateEntity<Organization> {

    String name;

    @Column(name = "sort_name")
    String sortName;

    @Convert(converter = OrganizationKindsColumn.class)
    List<OrganizationKind> kinds;

    @Nullable
    String locality;

    @Convert(converter = RegionCodesColumn.class)
    List<RegionCode> regions;

    @Column(name = "parent_id")
    @Nullable
    UUID parentId;

    @Enumerated(EnumType.STRING)
    @Nullable
    OrganizationStatus status;

    @Convert(converter = OrganizationColumn.class)
    @Column(columnDefinition = "longtext")
    Organization content;

    protected OrganizationEntity() {}

    @Override
    public Resource resource() {
        return Resource.ORGANIZATIONS;
    }

    @Override
    protected Organization facts() {
        return content;
    }

    @Override
    protected void take(Organization organization) {
        content = organization.kept(null, null);
        name = organization.name();
        sortName = NameKey.sortName(name);
        kinds = organization.kinds();
        locality = organization.locality();
        regions = organization.regions();
        parentId = organization.parent() == null ? null : organization.parent().id();
        status = organization.status();
    }

    @Override
    protected Index index() {
        List<String> identifiers = content.identifiers().stream()
                .map(identifier -> identifier.scheme() + ":" + identifier.value())
                .toList();
        Stream<String> aliases = content.aliases().stream().map(Alias::name);
        Stream<@Nullable String> texts = Stream.of(
                        Stream.of(name, locality, content.kindLabel()), aliases, content.asFound())
                .flatMap(each -> each);
        return new Index(
                name,
                texts,
                Map.of(
                        Index.Facet.REGION, Index.codesOf(regions),
                        Index.Facet.KIND, Index.codesOf(kinds),
                        Index.Facet.IDENTIFIER, Index.codesOf(identifiers)),
                null);
    }
}
