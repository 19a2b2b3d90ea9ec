package org.spoiwo.api.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A consultation with 100,000 published comments, half of them answered. The first hundred comments and the answer to fifty of
 * them are entered over HTTP; the others are their rows again, under ids of their own.
 */
final class LargeConsultation {

    static final int COMMENTS = 100_000;
    private static final int ENTERED = 100;

    private final ObjectMapper json = new ObjectMapper();
    private final Service service;
    private final Database database;

    /** Enters a record below that path and says which id it got. */
    interface Service {
        HttpResponse<String> post(String path, String body) throws Exception;
    }

    LargeConsultation(Service service, Database database) {
        this.service = service;
        this.database = database;
    }

    /** @return its id */
    UUID fill() throws Exception {
        UUID consultation = entered("consultations", json.readTree("""
                {"title": "Konsultacje wymyślone", "rounds": [{"number": 1, "opensOn": "2020-10-01", "closesOn": "2020-11-05"}],
                 "meta": {"visibility": "PUBLIC"}}"""));
        List<UUID> comments = new ArrayList<>();
        for (int i = 0; i < ENTERED; i++) {
            comments.add(entered("consultations/" + consultation + "/comments", comment(i)));
        }
        ObjectNode answer =
                json.createObjectNode().put("resolution", "EXPLAINED").put("reasons", "Wyjaśniono w § 3.");
        answer.putObject("meta").put("visibility", "PUBLIC");
        comments.subList(0, ENTERED / 2)
                .forEach(comment -> answer.withArray("comments").addObject().put("id", comment.toString()));
        UUID response = entered("consultations/" + consultation + "/responses", answer);
        try (Connection connection = database.connect()) {
            multiply(connection, consultation, response);
        }
        return consultation;
    }

    private ObjectNode comment(int number) {
        ObjectNode comment = json.createObjectNode()
                .put("channel", number % 2 == 0 ? "EMAIL" : "POST")
                .put("receivedOn", "2020-10-" + (10 + number % 20))
                .put("round", 1)
                .put("moderation", "PUBLISHED")
                .put("text", "Wymyślona uwaga numer " + number + ". " + "Wskaźnik jest zbyt niski. ".repeat(6));
        comment.putObject("author").put("onBehalfOf", "Stowarzyszenie Wymyślone " + number % 7);
        comment.putObject("target").put("node", "C" + number % 9);
        return comment;
    }

    private static void multiply(Connection connection, UUID consultation, UUID response) throws SQLException {
        String others = " join comment c on c.id = %s cross join seq_1_to_" + (COMMENTS / ENTERED - 1)
                + " s where c.consultation_id = ? and c.version = 1";
        // with the digits that say that it is a UUID, and of which kind
        String ownId = "cast(insert(insert(md5(concat(c.id, s.seq)), 13, 1, '7'), 17, 1, '8') as uuid)";
        copy(
                connection,
                consultation,
                "insert into record (id, resource, name, search_text, visibility, maintainers, within_id) select "
                        + ownId
                        + ", r.resource, r.name, r.search_text, r.visibility, r.maintainers, r.within_id from record r"
                        + others.formatted("r.id"));
        copy(
                connection,
                consultation,
                "insert into reference (owner_id, pointer, relation, part_id, target_id) select " + ownId
                        + ", f.pointer, f.relation, f.part_id, f.target_id from reference f"
                        + others.formatted("f.owner_id"));
        copy(
                connection,
                consultation,
                "insert into reference (owner_id, pointer, relation, part_id, target_id) select f.owner_id,"
                        + " concat('/comments/', 1000 + row_number() over (), '/id'), f.relation, f.part_id, " + ownId
                        + " from reference f" + others.formatted("f.target_id") + " and f.owner_id = '" + response
                        + "'");
        copy(
                connection,
                consultation,
                "insert into comment (id, version, created_at, updated_at, visibility, maintainers, consultation_id,"
                        + " organization_id, round, channel, received_on, late, node, moderation, content) select "
                        + ownId
                        + ", 2, c.created_at, c.updated_at, c.visibility, c.maintainers, c.consultation_id,"
                        + " c.organization_id, c.round, c.channel, c.received_on, c.late, c.node, c.moderation, c.content"
                        + " from comment c cross join seq_1_to_" + (COMMENTS / ENTERED - 1)
                        + " s where c.consultation_id = ? and c.version = 1");
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze table record, reference, comment, comment_response");
        }
    }

    private static void copy(Connection connection, UUID consultation, String insert) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, consultation.toString());
            statement.executeUpdate();
        }
    }

    private UUID entered(String path, JsonNode body) throws Exception {
        HttpResponse<String> answer = service.post("/api/v1/" + path, body.toString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return UUID.fromString(json.readTree(answer.body()).path("id").textValue());
    }
}
