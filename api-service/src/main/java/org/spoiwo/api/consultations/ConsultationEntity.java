package org.spoiwo.api.consultations;

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
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.RegionCodesColumn;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationRound;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.ConsultationStage;

/** A consultation as it is kept: the facts, and the columns that lists filter, sort and show. */
@Entity
@Table(name = "consultation")
public class ConsultationEntity extends AggregateEntity<Consultation> {

    /** Where a consultation of which no end is known stands: before all others. */
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    String title;

    @Column(name = "sort_name")
    String sortName;

    @Column(name = "programme_id")
    @Nullable
    UUID programmeId;

    @Column(name = "conductor_id")
    @Nullable
    UUID conductorId;

    @Enumerated(EnumType.STRING)
    @Nullable
    ConsultationStage stage;

    @Column(name = "opens_on")
    @Nullable
    PartialDate opensOn;

    @Column(name = "closes_on")
    @Nullable
    PartialDate closesOn;

    @Column(name = "report_due_on")
    @Nullable
    PartialDate reportDueOn;

    @Nullable
    LocalDate earliest;

    @Nullable
    LocalDate latest;

    @Column(name = "sort_date")
    LocalDate sortDate;

    @Convert(converter = RegionCodesColumn.class)
    List<RegionCode> regions;

    @Convert(converter = ConsultationColumn.class)
    @Column(columnDefinition = "longtext")
    Consultation content;

    protected ConsultationEntity() {}

    @Override
    public Resource resource() {
        return Resource.CONSULTATIONS;
    }

    @Override
    protected Consultation facts() {
        return content;
    }

    /** Where lists put a consultation by its end: the first day that it can be. */
    static LocalDate sortDate(@Nullable PartialDate closesOn) {
        return closesOn == null ? UNDATED : closesOn.sortDate();
    }

    @Override
    protected void take(Consultation consultation) {
        content = consultation.kept(null, null);
        title = consultation.title();
        sortName = NameKey.sortName(title);
        programmeId = idOf(consultation.programme());
        conductorId = idOf(consultation.conductor());
        stage = consultation.stage();
        List<ConsultationRound> rounds = consultation.rounds();
        opensOn = rounds.isEmpty() ? null : rounds.get(0).opensOn();
        closesOn = consultation.lastDay().orElse(null);
        reportDueOn = consultation.reportDueOn();
        earliest = bound(rounds, PartialDate::earliest, (one, other) -> one.isBefore(other) ? one : other);
        latest = bound(rounds, PartialDate::latest, (one, other) -> one.isAfter(other) ? one : other);
        sortDate = sortDate(closesOn);
        regions = consultation.regions();
    }

    /** The first or the last of all the days that its rounds name. */
    private static @Nullable LocalDate bound(
            List<ConsultationRound> rounds,
            Function<PartialDate, Optional<LocalDate>> end,
            BinaryOperator<LocalDate> outermost) {
        return rounds.stream()
                .flatMap(round -> Stream.of(
                        Optional.ofNullable(round.announcedOn()),
                        Optional.ofNullable(round.opensOn()),
                        Optional.ofNullable(round.closesOn())))
                .flatMap(Optional::stream)
                .flatMap(date -> end.apply(date).stream())
                .reduce(outermost)
                .orElse(null);
    }

    @Override
    protected Index index() {
        return new Index(
                title,
                Stream.of(
                                Stream.of(title, content.summary()),
                                content.aliases().stream().map(Alias::name),
                                content.topics().stream(),
                                content.addressees().stream(),
                                content.asFound())
                        .flatMap(each -> each)
                        .filter(Objects::nonNull),
                Map.of(Index.Facet.REGION, Index.codesOf(regions)),
                null);
    }

    private static @Nullable UUID idOf(@Nullable Reference reference) {
        return reference == null ? null : reference.id();
    }
}
