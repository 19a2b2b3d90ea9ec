package org.spoiwo.api.networks;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.MembershipStage;
import org.spoiwo.model.vocabulary.SeatGroup;

/** A membership as it is kept: the facts, and the columns that rosters filter and show. */
@Entity
@Table(name = "membership")
public class MembershipEntity extends AggregateEntity<Membership> {

    @Column(name = "network_id")
    UUID networkId;

    @Column(name = "organization_id")
    @Nullable
    UUID organizationId;

    @Column(name = "person_id")
    @Nullable
    UUID personId;

    @Column(name = "represents_id")
    @Nullable
    UUID representsId;

    @Nullable
    String post;

    @Column(name = "seat_group")
    @Enumerated(EnumType.STRING)
    @Nullable
    SeatGroup seatGroup;

    @Enumerated(EnumType.STRING)
    @Nullable
    MembershipRole role;

    /** The step on the way to membership that was the last. */
    @Enumerated(EnumType.STRING)
    @Nullable
    MembershipStage stage;

    @Nullable
    String designation;

    @Column(name = "from_date")
    @Nullable
    PartialDate from;

    @Column(name = "to_date")
    @Nullable
    PartialDate to;

    @Column(name = "from_earliest")
    @Nullable
    LocalDate fromEarliest;

    @Column(name = "to_latest")
    @Nullable
    LocalDate toLatest;

    @Nullable
    Integer term;

    @Convert(converter = MembershipColumn.class)
    @Column(columnDefinition = "longtext")
    Membership content;

    protected MembershipEntity() {}

    @Override
    public Resource resource() {
        return Resource.MEMBERSHIPS;
    }

    @Override
    protected Membership facts() {
        return content;
    }

    @Override
    protected void take(Membership membership) {
        content = membership.kept(null, null);
        networkId = Objects.requireNonNull(membership.network()).id();
        organizationId = idOf(membership.organization());
        personId = idOf(membership.person());
        representsId = idOf(membership.represents());
        post = membership.post();
        seatGroup = membership.seatGroup();
        role = membership.role();
        designation = membership.designation();
        from = membership.from();
        to = membership.to();
        stage = membership.presentStage().orElse(null);
        PartialDate begin = membership.begin();
        fromEarliest = begin == null ? null : begin.earliest().orElse(null);
        toLatest = to == null ? null : to.latest().orElse(null);
        term = membership.term();
    }

    @Override
    protected UUID within() {
        return networkId;
    }

    @Override
    protected Index index() {
        return new Index(content.displayName(), Stream.of(designation, post), Map.of(), null);
    }

    private static @Nullable UUID idOf(@Nullable Reference reference) {
        return reference == null ? null : reference.id();
    }
}
