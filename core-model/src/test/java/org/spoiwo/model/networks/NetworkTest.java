package org.spoiwo.model.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.SelfChecking.Inconsistency;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.Period;
import org.spoiwo.model.vocabulary.MembershipStage;
import org.spoiwo.model.vocabulary.NetworkStage;
import org.spoiwo.model.vocabulary.OfficeKind;

class NetworkTest {

    private static final Network NETWORK =
            NetworkBuilder.builder().name("Komitet").build();

    @Test
    void termsMayTouchAndHaveGapsAndUnknownEnds() {
        assertThat(NETWORK.withTerms(List.of(
                                term(1, "2017-01-01", "2019-12-31"),
                                term(2, "2019-12-31", null),
                                term(3, "2024", null),
                                term(4, null, null)))
                        .inconsistencies())
                .isEmpty();
    }

    @Test
    void termsDoNotOverlapAndHaveNumbersOfTheirOwn() {
        assertThat(NETWORK.withTerms(
                                List.of(term(1, "2017", "2019"), term(2, "2018-05-24", "2021"), term(1, "2022", null)))
                        .inconsistencies())
                .extracting(Inconsistency::pointer, Inconsistency::code)
                .containsExactly(tuple("/terms/1/from", "term.overlap"), tuple("/terms/2/number", "term.duplicate"));
    }

    @Test
    void isNotItsOwnPredecessor() {
        UUID id = UUID.randomUUID();

        assertThat(NETWORK.withId(id).withPredecessor(Reference.to(id)).inconsistencies())
                .extracting(Inconsistency::pointer, Inconsistency::code)
                .containsExactly(tuple("/predecessor", "predecessor.self"));
        assertThat(NETWORK.withId(id)
                        .withPredecessor(Reference.to(UUID.randomUUID()))
                        .inconsistencies())
                .isEmpty();
    }

    @Test
    void officeWithoutDaysLastsAsLongAsItsTerm() {
        Network network = NETWORK.withTerms(List.of(term(1, "2017", "2019")));
        Office office = OfficeBuilder.builder().office(OfficeKind.CHAIR).term(1).build();

        assertThat(network.periodOf(office)).isEqualTo(period("2017", "2019"));
        assertThat(network.periodOf(office.withTo(PartialDate.of("2018-05")))).isEqualTo(period("2017", "2018-05"));
        assertThat(network.periodOf(office.withFrom(PartialDate.of("2021")))).isEqualTo(period("2021", null));
        assertThat(network.periodOf(office.withTerm(null))).isEqualTo(period(null, null));
    }

    @Test
    void membershipBeginsWhenTheMemberIsAccepted() {
        Membership membership = MembershipBuilder.builder()
                .post("Starosta")
                .stages(List.of(
                        step(MembershipStage.APPLIED, "2018-01"),
                        step(MembershipStage.VERIFIED, "2018-02"),
                        step(MembershipStage.MEMBER, "2018-03")))
                .build();

        assertThat(NETWORK.periodOf(membership)).isEqualTo(period("2018-03", null));
        assertThat(membership.countsAsMember()).isTrue();
        assertThat(membership.withStages(membership.stages().subList(0, 2)).countsAsMember())
                .isFalse();
        assertThat(membership.withStages(List.of()).countsAsMember()).isTrue();
        assertThat(membership.withTo(PartialDate.of("2017")).inconsistencies())
                .extracting(Inconsistency::pointer, Inconsistency::code)
                .containsExactly(tuple("/to", "period.reversed"));
    }

    @Test
    void nobodyStandsInForThemselves() {
        UUID id = UUID.randomUUID();

        assertThat(MembershipBuilder.builder()
                        .id(id)
                        .post("Starosta")
                        .substituteFor(Reference.to(id))
                        .build()
                        .inconsistencies())
                .extracting(Inconsistency::pointer, Inconsistency::code)
                .containsExactly(tuple("/substituteFor", "membership.substituteSelf"));
    }

    @Test
    void livesFromItsConstitutionUntilItIsDissolvedForGood() {
        Network closed = NETWORK.withStages(
                List.of(stage(NetworkStage.CONSTITUTED, "2016-12"), stage(NetworkStage.DISSOLVED, "2019")));
        Network reopened = closed.withStages(List.of(
                stage(NetworkStage.CONSTITUTED, "2016-12"),
                stage(NetworkStage.DISSOLVED, "2019"),
                stage(NetworkStage.CONSTITUTED, "2021")));

        assertThat(closed.life()).isEqualTo(period("2016-12", "2019"));
        assertThat(closed.presentStage().map(Network.Stage::stage)).contains(NetworkStage.DISSOLVED);
        assertThat(reopened.life()).isEqualTo(period("2016-12", null));
        assertThat(NETWORK.life().includes(LocalDate.of(1989, 6, 4))).isTrue();
    }

    private static Network.Stage stage(NetworkStage stage, String on) {
        return new Network.Stage(stage, PartialDate.of(on), null, null);
    }

    private static Membership.Stage step(MembershipStage stage, String on) {
        return new Membership.Stage(stage, PartialDate.of(on));
    }

    private static Network.Term term(int number, @Nullable String from, @Nullable String to) {
        return new Network.Term(number, null, date(from), date(to), null);
    }

    private static Period period(@Nullable String from, @Nullable String to) {
        return new Period(date(from), date(to));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.of(text);
    }
}
