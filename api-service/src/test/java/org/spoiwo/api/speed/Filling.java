package org.spoiwo.api.speed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import java.util.function.IntFunction;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.model.meetings.Meeting;

/** Fills a database that the service has just migrated: registers over HTTP, meetings, which are many, by JDBC. */
final class Filling {

    static final int MEETINGS = 20_000;
    /** With the others enough for 10,000 pages of 20 and what follows. */
    static final int LEAN_MEETINGS = 181_000;

    private static final int BATCH = 500;
    private static final Instant THEN = Instant.parse("2026-01-01T08:00:00.123456Z");

    private final Server service;
    private final Database database;
    private final String token;
    private final String actor;

    Filling(Server service, Database database, String token, String actor) {
        this.service = service;
        this.database = database;
        this.token = token;
        this.actor = actor;
    }

    /** Does nothing where an earlier run has been. */
    void fill() throws Exception {
        if (Integer.parseInt(database.ask("select count(*) from meeting")) >= MEETINGS + LEAN_MEETINGS) {
            return;
        }
        Workers.each(
                InventedRecords.PEOPLE,
                i -> () -> put("people", InventedRecords.person(i).id(), InventedRecords.person(i)));
        Workers.each(
                InventedRecords.ORGANIZATIONS,
                i -> () -> put("organizations", InventedRecords.organization(i).id(), InventedRecords.organization(i)));
        Workers.each(
                InventedRecords.NETWORKS,
                i -> () -> put("networks", InventedRecords.network(i).id(), InventedRecords.network(i)));
        // InnoDB makes a full-text index of many rows far more quickly than it adds many rows to one
        execute("alter table record drop index ft_record_search_text");
        execute("alter table agenda_item drop index ft_agenda_item_search_text");
        Workers.each(MEETINGS / BATCH, i -> () -> write(i * BATCH, InventedRecords::meeting));
        Workers.each(LEAN_MEETINGS / BATCH, i -> () -> write(i * BATCH, InventedRecords::leanMeeting));
        execute("alter table record add fulltext index ft_record_search_text (search_text)");
        execute("alter table agenda_item add fulltext index ft_agenda_item_search_text (search_text)");
        execute("analyze table record, reference, classification, meeting, agenda_item");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void put(String register, UUID id, Record record) throws Exception {
        HttpResponse<String> answer = service.put("/api/v1/" + register + "/" + id, StoredJson.write(record), token);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(register + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private void write(int first, IntFunction<Meeting> meetings) throws SQLException {
        try (Connection connection = database.connect();
                Statement unchecked = connection.createStatement()) {
            // the rows are right, which is checked on one meeting, and this way there are twice as many in a second
            unchecked.execute("set foreign_key_checks = 0, unique_checks = 0");
            connection.setAutoCommit(false);
            try (MeetingRows rows = new MeetingRows(connection, actor)) {
                for (int i = first; i < first + BATCH; i++) {
                    ObjectNode body = (ObjectNode) StoredJson.tree(meetings.apply(i));
                    rows.add(NewMeeting.of(body, UUID::randomUUID, THEN));
                }
                rows.send();
            }
            connection.commit();
        }
    }
}
