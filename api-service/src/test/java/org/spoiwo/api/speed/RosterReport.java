package org.spoiwo.api.speed;

import java.util.List;
import java.util.stream.IntStream;
import org.spoiwo.api.speed.QuestionReport.Question;

/**
 * Measures what is asked of a large network ({@link LargeNetwork}) beside the same questions as SQL written by hand
 * ({@link RawAnswers}): the roster of a day, the attendance of a meeting, the statistics of participation.
 */
public final class RosterReport {

    private static final String NETWORK = LargeNetwork.id().toString();

    private RosterReport() {}

    public static void main(String... arguments) throws Exception {
        QuestionReport.print((service, database, token) -> {
            new LargeNetwork(service, database, token).fill();
            return List.of(roster(), attendance(), statistics());
        });
    }

    private static Question roster() {
        return new Question(
                new Endpoint("roster of a day, 200 of 5,000 members", 0.5),
                List.of("/api/v1/networks/" + NETWORK + "/members?on=2020-05-24&limit=200"),
                List.of("/raw/answers/roster/" + NETWORK),
                3);
    }

    private static Question attendance() {
        return new Question(
                new Endpoint("attendance of a meeting of 1,000", 0.5),
                meetings("/api/v1/meetings/%s/attendance"),
                meetings("/raw/answers/attendance/%s"),
                3);
    }

    private static Question statistics() {
        return new Question(
                new Endpoint("statistics of 100,000 participations", 0.5),
                List.of("/api/v1/statistics/participation?groupBy=NETWORK"),
                List.of("/raw/answers/participation/" + NETWORK),
                // one such question, of which sixteen are asked at once, keeps the database busy for most of a second
                20);
    }

    private static List<String> meetings(String path) {
        return IntStream.range(0, LargeNetwork.MEETINGS)
                .mapToObj(i -> path.formatted(LargeNetwork.meeting(i)))
                .toList();
    }
}
