package org.spoiwo.api.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Checks that a meeting written by hand has the rows of one that the service wrote, value by value. */
final class SameRows {

    private static final Map<String, String> OWNER = Map.of(
            "record", "id",
            "meeting", "id",
            "classification", "owner_id",
            "reference", "owner_id",
            "agenda_item", "meeting_id",
            "record_version", "record_id");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;

    SameRows(Database database) {
        this.database = database;
    }

    /** @throws IllegalStateException if the two answers, or the rows of the two meetings, differ in more than ids and times */
    void check(String answerOfService, String answerOfRaw) throws Exception {
        same("answers", shape(JSON.readTree(answerOfService)), shape(JSON.readTree(answerOfRaw)));
        String byService = JSON.readTree(answerOfService).path("id").textValue();
        String byHand = JSON.readTree(answerOfRaw).path("id").textValue();
        for (Map.Entry<String, String> table : OWNER.entrySet()) {
            String rows = "select * from " + table.getKey() + " where " + table.getValue() + " = ?";
            same(table.getKey(), rows(rows, byService), rows(rows, byHand));
        }
        String tracks = "select t.kind from agenda_item_track t join agenda_item i on i.id = t.agenda_item_id"
                + " where i.meeting_id = ?";
        same("agenda_item_track", rows(tracks, byService), rows(tracks, byHand));
    }

    private static void same(String what, String service, String hand) {
        if (!service.equals(hand)) {
            throw new IllegalStateException(
                    "Not the same " + what + ":\n  service: " + service + "\n  by hand: " + hand);
        }
    }

    private static String shape(JsonNode answer) {
        return masked(answer.toString());
    }

    private String rows(String query, String id) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    StringBuilder text = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        text.append(row.getString(i)).append(" | ");
                    }
                    rows.add(masked(text.toString()));
                }
            }
        }
        Collections.sort(rows);
        return String.join("\n", rows);
    }

    /** What no two records have in common: ids that were made for them, and times. Invented ids stay. */
    private static String masked(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-7(?!000-8000-)[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", "<id>")
                .replaceAll("20\\d\\d-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z?", "<time>");
    }
}
