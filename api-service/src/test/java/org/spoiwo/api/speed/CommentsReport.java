package org.spoiwo.api.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.spoiwo.api.speed.QuestionReport.Question;

/**
 * Measures what is asked of a consultation with 100,000 comments ({@link LargeConsultation}) beside the same questions as SQL
 * written by hand ({@link RawAnswers}), and a late page of its list beside the first. What a table or a report of so many takes
 * of memory, {@code LargeConsultationTest} says: SQL written by hand that collects its answer is no measure for that.
 */
public final class CommentsReport {

    private static final int PAGE = 200;

    private final Server service;
    private final String comments;
    private final String consultation;

    private CommentsReport(Server service, String consultation) {
        this.service = service;
        this.consultation = consultation;
        this.comments = "/api/v1/consultations/" + consultation + "/comments";
    }

    public static void main(String... arguments) throws Exception {
        QuestionReport.print((service, database, token) -> {
            LargeConsultation large = new LargeConsultation((path, body) -> service.post(path, body, token), database);
            return new CommentsReport(service, large.fill().toString()).questions();
        });
    }

    private List<Question> questions() throws Exception {
        return List.of(
                new Question(
                        new Endpoint("200 of 100,000 comments", 0.5),
                        List.of(comments + "?limit=" + PAGE),
                        List.of("/raw/answers/comments/" + consultation),
                        3),
                new Question(
                        new Endpoint("page 400 of them (baseline: page 1)", 0.9),
                        List.of(comments + "?limit=" + PAGE + "&cursor=" + cursorBehind(399)),
                        List.of(comments + "?limit=" + PAGE),
                        3),
                new Question(
                        new Endpoint("the consultation with its coverage", 0.5),
                        List.of("/api/v1/consultations/" + consultation),
                        List.of("/raw/answers/coverage/" + consultation),
                        10));
    }

    private String cursorBehind(int pages) throws Exception {
        ObjectMapper json = new ObjectMapper();
        String next = "";
        for (int page = 0; page < pages; page++) {
            next = json.readTree(service.body(
                            comments + "?fields=id&limit=" + PAGE + (next.isEmpty() ? "" : "&cursor=" + next)))
                    .path("nextCursor")
                    .textValue();
        }
        return next;
    }
}
