package org.spoiwo.api.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * The ceiling: the three requests of the report answered by hand-written SQL and a JSON generator, with the very bytes of
 * the service and nothing else that the service does. No ETag, no conditional request, no languages, no roles, no check of
 * what comes in: whoever calls sees what is public, and what is sent is believed.
 *
 * <p>A list is one statement. A meeting is three on one connection: its row, its agenda, the names of what it refers to;
 * the stored JSON of the meeting and of its items is copied token by token with the names put in. A new meeting is one
 * transaction with a batch for each table, and a query for the names its answer has.
 */
final class RawMeetings {

    private static final int LIMIT = 20;

    private static final String LIST = """
            select m.id, m.title, m.ordinal, m.kind, m.form, m.status, m.openness, m.start_date, m.end_date, m.locality,
              m.regions, n.id, n.name, o.id, o.name, m.visibility, c.sort_date
            from classification c
            join meeting m on m.id = c.owner_id
            left join network n on n.id = m.network_id and n.visibility = 'PUBLIC'
            left join organization o on o.id = m.organizer_id and o.visibility = 'PUBLIC'
            where c.facet = 'REGION' and c.code = ? and c.sort_date is not null and m.visibility = 'PUBLIC'
            order by c.sort_date desc, c.owner_id desc limit 21""";
    private static final String MEETING = """
            select content, version, created_at, updated_at, visibility, maintainers from meeting
            where id = ? and visibility = 'PUBLIC'""";
    private static final String AGENDA = "select content from agenda_item where meeting_id = ? order by sequence";
    private static final String NAMES = """
            select r.id, r.name from reference f join record r on r.id = f.target_id
            where f.owner_id = ? and r.visibility = 'PUBLIC' and r.deleted_at is null""";

    private final DataSource database;
    private final String actor;
    private final JsonFactory json = new JsonFactory();
    private final ObjectMapper mapper = new ObjectMapper();
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

    RawMeetings(DataSource database, String actor) {
        this.database = database;
        this.actor = actor;
    }

    /** @param seal what the service's cursor to the next page begins with, which nobody else can work out */
    byte[] list(String region, String seal) throws SQLException, IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream(8_000);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LIST)) {
            statement.setString(1, region);
            try (ResultSet row = statement.executeQuery();
                    JsonGenerator to = json.createGenerator(answer)) {
                to.writeStartObject();
                to.writeArrayFieldStart("items");
                String last = "";
                int written = 0;
                while (written < LIMIT && row.next()) {
                    summary(row, to);
                    last = row.getString(1) + "\n" + row.getString(17);
                    written++;
                }
                to.writeEndArray();
                if (row.next()) {
                    byte[] cursor = (seal + "\n" + last).getBytes(StandardCharsets.UTF_8);
                    to.writeStringField(
                            "nextCursor",
                            Base64.getUrlEncoder().withoutPadding().encodeToString(cursor));
                }
                to.writeEndObject();
            }
        }
        return answer.toByteArray();
    }

    private static void summary(ResultSet row, JsonGenerator to) throws SQLException, IOException {
        to.writeStartObject();
        to.writeStringField("id", row.getString(1));
        to.writeStringField("title", row.getString(2));
        int ordinal = row.getInt(3);
        if (!row.wasNull()) {
            to.writeNumberField("ordinal", ordinal);
        }
        optional(to, "kind", row.getString(4));
        optional(to, "form", row.getString(5));
        optional(to, "status", row.getString(6));
        optional(to, "openness", row.getString(7));
        optional(to, "startDate", row.getString(8));
        optional(to, "endDate", row.getString(9));
        optional(to, "locality", row.getString(10));
        codes(to, "regions", row.getString(11));
        reference(to, "network", row.getString(12), row.getString(13));
        reference(to, "organizer", row.getString(14), row.getString(15));
        to.writeStringField("visibility", row.getString(16));
        to.writeEndObject();
    }

    private static void optional(JsonGenerator to, String member, @Nullable String value) throws IOException {
        if (value != null) {
            to.writeStringField(member, value);
        }
    }

    private static void codes(JsonGenerator to, String member, String codes) throws IOException {
        to.writeArrayFieldStart(member);
        if (!codes.isEmpty()) {
            for (String code : codes.split(",", -1)) {
                to.writeString(code);
            }
        }
        to.writeEndArray();
    }

    private static void reference(JsonGenerator to, String member, @Nullable String id, String name)
            throws IOException {
        if (id != null) {
            to.writeObjectFieldStart(member);
            to.writeStringField("id", id);
            to.writeStringField("name", name);
            to.writeEndObject();
        }
    }

    /** The meeting with its agenda; null if there is no such meeting. */
    byte @Nullable [] meeting(String id) throws SQLException, IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream(8_000);
        try (Connection connection = database.getConnection();
                PreparedStatement meeting = connection.prepareStatement(MEETING);
                PreparedStatement agenda = connection.prepareStatement(AGENDA);
                PreparedStatement references = connection.prepareStatement(NAMES)) {
            meeting.setString(1, id);
            agenda.setString(1, id);
            references.setString(1, id);
            try (ResultSet row = meeting.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                Map<String, String> names = new HashMap<>();
                try (ResultSet named = references.executeQuery()) {
                    while (named.next()) {
                        names.put(named.getString(1), named.getString(2));
                    }
                }
                try (ResultSet items = agenda.executeQuery();
                        JsonGenerator to = json.createGenerator(answer)) {
                    write(id, row, items, new NamedJson(to, names), to);
                }
            }
        }
        return answer.toByteArray();
    }

    private void write(String id, ResultSet row, ResultSet items, NamedJson named, JsonGenerator to)
            throws SQLException, IOException {
        to.writeStartObject();
        to.writeStringField("id", id);
        boolean kept = false;
        try (JsonParser from = json.createParser(row.getString(1))) {
            from.nextToken();
            while (from.nextToken() != JsonToken.END_OBJECT) {
                String member = from.currentName();
                if (member.equals("provenance")) {
                    meta(row, to);
                    kept = true;
                }
                to.writeFieldName(member);
                from.nextToken();
                if (member.equals("agenda")) {
                    from.skipChildren();
                    agenda(items, named, to);
                } else {
                    named.copy(from);
                }
            }
        }
        if (!kept) {
            meta(row, to);
        }
        to.writeEndObject();
    }

    /** Items without children, as all of the report's are. */
    private void agenda(ResultSet items, NamedJson named, JsonGenerator to) throws SQLException, IOException {
        to.writeStartArray();
        while (items.next()) {
            try (JsonParser from = json.createParser(items.getString(1))) {
                from.nextToken();
                named.copy(from);
            }
        }
        to.writeEndArray();
    }

    private static void meta(ResultSet row, JsonGenerator to) throws SQLException, IOException {
        to.writeObjectFieldStart("meta");
        to.writeNumberField("version", row.getInt(2));
        to.writeStringField("createdAt", instant(row, 3));
        to.writeStringField("updatedAt", instant(row, 4));
        to.writeStringField("visibility", row.getString(5));
        codes(to, "maintainers", row.getString(6));
        to.writeEndObject();
    }

    private static String instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class)
                .toInstant(ZoneOffset.UTC)
                .toString();
    }

    /** Writes the meeting, durably, and answers with it as it is now. */
    byte[] create(byte[] body) throws SQLException, IOException {
        NewMeeting created = NewMeeting.of(
                (ObjectNode) mapper.readTree(body),
                () -> UuidVersion7Strategy.INSTANCE.generateUuid(null),
                clock.instant());
        Map<String, String> names;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (MeetingRows rows = new MeetingRows(connection, actor)) {
                names = names(connection, created);
                rows.add(created);
                rows.send();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream(8_000);
        try (JsonGenerator to = json.createGenerator(answer);
                JsonParser from = mapper.treeAsTokens(created.whole())) {
            from.nextToken();
            new NamedJson(to, names).copy(from);
        }
        return answer.toByteArray();
    }

    private static Map<String, String> names(Connection connection, NewMeeting created) throws SQLException {
        String places = created.references().stream().map(each -> "?").collect(Collectors.joining(", "));
        Map<String, String> names = new HashMap<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select id, name from record where id in (" + places + ")")) {
            int at = 0;
            for (NewMeeting.ReferenceRow each : created.references()) {
                statement.setObject(++at, each.target());
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.put(row.getString(1), row.getString(2));
                }
            }
        }
        return names;
    }
}
