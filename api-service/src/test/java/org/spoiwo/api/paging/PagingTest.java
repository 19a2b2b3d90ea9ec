package org.spoiwo.api.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.parsed;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.MeetingNetwork;
import org.spoiwo.model.meetings.MeetingSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.CountQualifier;

/** Whoever walks through a list page by page sees every item once, in order, whatever the order. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PagingTest {

    private static final int MEETINGS = 250;
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    /** Equal days, months, years, days without a year, and nothing. */
    private static final List<String> DATES = List.of(
            "2018-05-24", "2018-05-24", "2018-05", "2018", "[2018-05-24..2018-05-25]", "XXXX-03-03", "XXXX-05", "");

    /** The network whose meetings these are: other tests enter meetings, too. */
    private static UUID network;

    private static final Map<UUID, Meeting> ENTERED = new HashMap<>();

    @BeforeEach
    void enterMeetings() {
        if (network == null) {
            network = created(Kind.NETWORKS, Examples.network()).id();
            IntStream.range(0, MEETINGS).forEach(i -> enter(DATES.get(i % DATES.size()), "Narada " + i % 7));
        }
    }

    private static UUID enter(String date, String title) {
        Meeting meeting = Examples.meeting()
                .withTitle(title)
                .withStartDate(date.isEmpty() ? null : PartialDate.of(date))
                .withEndDate(null)
                .withAgenda(List.of(Examples.item(title)))
                .withNetworks(List.of(new MeetingNetwork(network, null, null, null, null, null, null)));
        UUID id = created(Kind.MEETINGS, meeting).id();
        ENTERED.put(id, meeting);
        return id;
    }

    @ParameterizedTest
    @CsvSource({
        "startDate, 1",
        "-startDate, 7",
        "startDate, 100",
        "-startDate, 200",
        "title, 7",
        "-title, 100",
        "title, 200"
    })
    void everyItemIsSeenOnceByCursor(String sort, int limit) {
        List<MeetingSummary> seen = walkedByCursor("/meetings", sort, limit);

        assertThat(seen).extracting(MeetingSummary::id).doesNotHaveDuplicates().containsAll(ENTERED.keySet());
        assertThat(seen).hasSize(ENTERED.size());
        assertInOrder(seen, sort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"startDate", "-startDate", "title", "-title"})
    void everyItemIsSeenOnceByLinkWhichKeepsTheFilters(String sort) {
        List<UUID> seen = new ArrayList<>();
        String next = RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/meetings?network=" + network + "&sort="
                + sort + "&limit=90&region=PL-08&region=PL-26";
        while (next != null) {
            Response answer = RestAssured.given().urlEncodingEnabled(false).get(next);
            assertThat(answer.statusCode()).as(next + answer.asString()).isEqualTo(200);
            page(answer).items().forEach(item -> seen.add(item.id()));
            next = next(answer);
            assertThat(next == null || (next.contains("network=" + network) && next.contains("region=PL-26")))
                    .as(next)
                    .isTrue();
        }

        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ENTERED.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"startDate", "-startDate", "title", "-title"})
    void listOfOneRegionIsWalkedTheSameWay(String sort) {
        List<MeetingSummary> seen = walkedByCursor("/meetings?region=PL-08", sort, 60);

        assertThat(seen)
                .extracting(MeetingSummary::id)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ENTERED.keySet());
        assertInOrder(seen, sort);
    }

    @Test
    void recordsEnteredWhileSomebodyWalksDisturbNoOther() {
        List<UUID> before = List.copyOf(ENTERED.keySet());
        List<UUID> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<MeetingSummary> page = page(request("/meetings", "title", 40, cursor));
            page.items().forEach(item -> seen.add(item.id()));
            cursor = page.nextCursor();
            enter("2018-05-24", "Narada 0");
            enter("2018-05-24", "Narada 6");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void lastPageHasNoCursorAndNoLink() {
        Response answer = request("/meetings?q=niematakiegoslowa", "title", 20, null);

        assertThat(page(answer).items()).isEmpty();
        assertThat(page(answer).nextCursor()).isNull();
        assertThat(answer.header("Link")).isNull();
    }

    @Test
    void totalCountsAllWhateverThePage() {
        Page<MeetingSummary> page = page(Api.writer().get("/meetings?limit=1&total=true&network=" + network));

        assertThat(page.total()).isEqualTo(Count.exact(ENTERED.size()));
        assertThat(page.total().qualifier()).isEqualTo(CountQualifier.EXACT);
    }

    @Test
    void itemsOfAMeetingStandInTheOrderOfItsAgendaWhicheverMeetingComesFirst() {
        UUID own = created(Kind.NETWORKS, Examples.network()).id();
        List<String> earlier = agenda(own, "2024-03-01");
        List<String> later = agenda(own, "2024-03-02");

        assertThat(ids("/agenda-items?network=" + own, "-meetingDate", 3))
                .containsExactlyElementsOf(
                        Stream.concat(later.stream(), earlier.stream()).toList());
        assertThat(ids("/agenda-items?network=" + own, "meetingDate", 3))
                .containsExactlyElementsOf(
                        Stream.concat(earlier.stream(), later.stream()).toList());
        assertThat(tree(Api.writer().get("/agenda-items?network=" + own))
                        .at("/items/0/id")
                        .asText())
                .as("the latest meeting first, unless something else is asked for")
                .isEqualTo(later.get(0));
    }

    /** The ids of the items of a new meeting, in their order, whatever their ids. */
    private static List<String> agenda(UUID network, String day) {
        Meeting meeting = Examples.meeting()
                .withStartDate(PartialDate.of(day))
                .withEndDate(null)
                .withNetworks(List.of(new MeetingNetwork(network, null, null, null, null, null, null)));
        List<AgendaItem> agenda = meeting.agenda();
        UUID first = UUID.fromString("ffffffff" + UUID.randomUUID().toString().substring(8));
        Created created =
                created(Kind.MEETINGS, meeting.withAgenda(List.of(agenda.get(0).withId(first), agenda.get(1))));
        List<String> ids = new ArrayList<>();
        collect(created.record().path("agenda"), ids);
        return ids;
    }

    private static void collect(JsonNode items, List<String> ids) {
        for (JsonNode item : items) {
            ids.add(item.path("id").asText());
            collect(item.path("children"), ids);
        }
    }

    @Test
    void agendaItemsOfManyMeetingsAreSeenOnceEach() {
        for (String sort : List.of("meetingDate", "-meetingDate")) {
            List<String> seen = ids("/agenda-items?network=" + network, sort, 70);

            assertThat(seen).as(sort).doesNotHaveDuplicates().hasSize(ENTERED.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyListIsWalkedInBothDirections(Kind kind) {
        List<String> entered = Stream.generate(() -> created(kind, kind.example()))
                .limit(12)
                .map(Created::id)
                .map(UUID::toString)
                .toList();
        List<String> forwards = ids(kind.path(), kind.order(), 5);
        List<String> backwards = ids(kind.path(), "-" + kind.order(), 5);

        assertThat(forwards).doesNotHaveDuplicates().containsAll(entered);
        assertThat(backwards).hasSameSizeAs(forwards).containsExactlyElementsOf(reversed(forwards));
    }

    private static List<String> reversed(List<String> list) {
        List<String> reversed = new ArrayList<>(list);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    private static void assertInOrder(List<MeetingSummary> seen, String sort) {
        Comparator<MeetingSummary> order = sort.endsWith("title")
                ? Comparator.comparing(MeetingSummary::title)
                : Comparator.comparing(item -> item.startDate() == null
                        ? java.time.LocalDate.of(1, 1, 1)
                        : item.startDate().sortDate());
        assertThat(seen).isSortedAccordingTo(sort.startsWith("-") ? order.reversed() : order);
    }

    private static List<String> ids(String path, String sort, int limit) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response answer =
                    Api.writer().queryParams(parameters(sort, limit, cursor)).get(path);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            var tree = Api.tree(answer);
            tree.path("items").forEach(item -> seen.add(item.path("id").asText()));
            cursor = tree.path("nextCursor").asText(null);
            assertThat(seen).as("an endless list").hasSizeLessThan(20_000);
        } while (cursor != null);
        return seen;
    }

    private static List<MeetingSummary> walkedByCursor(String path, String sort, int limit) {
        List<MeetingSummary> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<MeetingSummary> page = page(request(path, sort, limit, cursor));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            seen.addAll(page.items());
            cursor = page.nextCursor();
            assertThat(seen).as("an endless list").hasSizeLessThan(5_000);
        } while (cursor != null);
        return seen;
    }

    private static Response request(String path, String sort, int limit, String cursor) {
        Response answer = Api.writer()
                .queryParam("network", network)
                .queryParams(parameters(sort, limit, cursor))
                .get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static Map<String, Object> parameters(String sort, int limit, String cursor) {
        Map<String, Object> parameters = new HashMap<>(Map.of("sort", sort, "limit", limit));
        if (cursor != null) {
            parameters.put("cursor", cursor);
        }
        return parameters;
    }

    private static Page<MeetingSummary> page(Response answer) {
        return parsed(answer, new TypeReference<>() {});
    }

    private static String next(Response answer) {
        String link = answer.header("Link");
        if (link == null) {
            return null;
        }
        Matcher next = NEXT.matcher(link);
        assertThat(next.find()).as(link).isTrue();
        return next.group(1);
    }
}
