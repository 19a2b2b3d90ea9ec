package org.spoiwo.api.networks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.Office;
import org.spoiwo.model.value.Period;
import org.spoiwo.model.vocabulary.OfficeKind;

/** An office of a network, as far as networks are found by it. */
@Embeddable
public class OfficeRow {

    int sequence;

    @Enumerated(EnumType.STRING)
    OfficeKind office;

    @Column(name = "person_id")
    @Nullable
    UUID personId;

    @Column(name = "organization_id")
    @Nullable
    UUID organizationId;

    @Column(name = "from_earliest")
    @Nullable
    LocalDate fromEarliest;

    @Column(name = "to_latest")
    @Nullable
    LocalDate toLatest;

    protected OfficeRow() {}

    OfficeRow(int sequence, Office held, Network network) {
        this.sequence = sequence;
        this.office = held.office();
        this.personId = held.person() == null ? null : held.person().id();
        this.organizationId =
                held.organization() == null ? null : held.organization().id();
        Period period = network.periodOf(held);
        this.fromEarliest = TermRow.earliest(period);
        this.toLatest = TermRow.latest(period);
    }
}
