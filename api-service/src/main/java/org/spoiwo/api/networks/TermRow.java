package org.spoiwo.api.networks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.value.Period;

/** A term of a network: memberships without days of their own last as long. */
@Embeddable
public class TermRow {

    int number;

    @Column(name = "from_earliest")
    @Nullable
    LocalDate fromEarliest;

    @Column(name = "to_latest")
    @Nullable
    LocalDate toLatest;

    protected TermRow() {}

    TermRow(Network.Term term) {
        this.number = term.number();
        Period period = new Period(term.from(), term.to());
        this.fromEarliest = earliest(period);
        this.toLatest = latest(period);
    }

    /** The first day on which it may have been in force; absent when not known. */
    static @Nullable LocalDate earliest(Period period) {
        return period.from() == null ? null : period.from().earliest().orElse(null);
    }

    /** The last day on which it may have been in force; absent when not known or not over. */
    static @Nullable LocalDate latest(Period period) {
        return period.to() == null ? null : period.to().latest().orElse(null);
    }
}
