package org.spoiwo.api.speed;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.spoiwo.model.value.NameKey;

/** Writes meetings by plain JDBC, in exactly the rows that the service writes; one batch to a table. */
final class MeetingRows implements AutoCloseable {

    private final List<PreparedStatement> inOrder = new ArrayList<>();
    private final Connection connection;
    private final String actor;
    private final PreparedStatement record;
    private final PreparedStatement meeting;
    private final PreparedStatement classification;
    private final PreparedStatement item;
    private final PreparedStatement track;
    private final PreparedStatement reference;
    private final PreparedStatement version;

    MeetingRows(Connection connection, String actor) throws SQLException {
        this.connection = connection;
        this.actor = actor;
        record = insert(
                "record (id, resource, name, search_text, visibility, maintainers) values (?, 'MEETINGS', ?, ?, ?, ?)");
        meeting = insert(
                "meeting (id, version, created_at, updated_at, visibility, maintainers, title, sort_name, ordinal,"
                        + " kind, form, status, openness, start_date, earliest, latest, sort_date, locality, regions, network_id,"
                        + " organizer_id, content) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        classification = insert("classification (owner_id, facet, code, sort_date) values (?, 'REGION', ?, ?)");
        item = insert(
                "agenda_item (id, meeting_id, sequence, position, number, kind, title, sort_date, search_text, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        track = insert("agenda_item_track (agenda_item_id, kind) values (?, ?)");
        reference = insert("reference (owner_id, pointer, relation, part_id, target_id) values (?, ?, ?, ?, ?)");
        version = insert("record_version (record_id, version, resource, type, at, actor, visibility_after, maintainers,"
                + " snapshot) values (?, 1, 'MEETINGS', 'CREATED', ?, ?, ?, ?, ?)");
    }

    private PreparedStatement insert(String into) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("insert into " + into);
        inOrder.add(statement);
        return statement;
    }

    void add(NewMeeting added) throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(added.now(), ZoneOffset.UTC);
        LocalDate day = LocalDate.parse(added.text("startDate"));
        String title = added.text("title");
        batch(record, added.id(), title, added.searchText(), added.visibility(), added.maintainers());
        batch(
                meeting,
                added.id(),
                now,
                now,
                added.visibility(),
                added.maintainers(),
                title,
                NameKey.sortName(title),
                added.content().path("ordinal").intValue(),
                added.text("kind"),
                added.text("form"),
                added.text("status"),
                added.text("openness"),
                added.text("startDate"),
                day,
                day,
                day,
                added.content().path("venues").path(0).path("locality").textValue(),
                String.join(",", added.regions()),
                added.content().path("networks").path(0).path("id").textValue(),
                added.content().path("organizers").path(0).path("id").textValue(),
                added.content().toString());
        for (String region : added.regions()) {
            batch(classification, added.id(), region, day);
        }
        for (NewMeeting.Item each : added.items()) {
            addItem(added, each, day);
        }
        for (NewMeeting.ReferenceRow row : added.references()) {
            batch(reference, added.id(), row.pointer(), row.relation(), row.part(), row.target());
        }
        batch(
                version,
                added.id(),
                now,
                actor,
                added.visibility(),
                added.maintainers(),
                added.whole().toString());
    }

    private void addItem(NewMeeting owner, NewMeeting.Item added, LocalDate day) throws SQLException {
        batch(
                item,
                added.id(),
                owner.id(),
                added.position(),
                added.position(),
                added.json().path("number").textValue(),
                added.json().path("kind").textValue(),
                added.json().path("title").textValue(),
                day,
                added.searchText(),
                added.json().toString());
        for (JsonNode kind : added.json().path("track")) {
            batch(track, added.id(), kind.textValue());
        }
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Sends what was added; the transaction is the caller's. */
    void send() throws SQLException {
        for (PreparedStatement statement : inOrder) {
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : inOrder) {
            statement.close();
        }
    }
}
