package org.spoiwo.api.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.api.speed.InventedRecords.Series;

/**
 * A network of 5,000 members with 100 meetings of 1,000 participants each. All of the first meeting is entered over HTTP; the
 * participations of the others are its rows again, under ids of their own.
 */
final class LargeNetwork {

    static final int MEMBERS = 5_000;
    static final int MEETINGS = 100;
    static final int PARTICIPANTS = 1_000;

    private final ObjectMapper json = new ObjectMapper();
    private final Server service;
    private final Database database;
    private final String token;

    LargeNetwork(Server service, Database database, String token) {
        this.service = service;
        this.database = database;
        this.token = token;
    }

    static UUID id() {
        return InventedRecords.id(Series.NETWORK, 0);
    }

    /** @param number up to {@link #MEETINGS} */
    static UUID meeting(int number) {
        return InventedRecords.id(Series.LEAN_MEETING, (long) number * InventedRecords.NETWORKS);
    }

    void fill() throws Exception {
        for (int i = 0; i < InventedRecords.ORGANIZATIONS; i += InventedRecords.NETWORKS) {
            put("organizations", InventedRecords.id(Series.ORGANIZATION, i), InventedRecords.organization(i));
        }
        put("networks", id(), InventedRecords.network(0));
        Workers.each(
                MEMBERS, i -> () -> put("people", InventedRecords.id(Series.PERSON, i), InventedRecords.person(i)));
        Workers.each(MEMBERS, i -> () -> post("networks/" + id() + "/members", member(i)));
        Workers.each(
                MEETINGS,
                i -> () -> put("meetings", meeting(i), InventedRecords.leanMeeting(i * InventedRecords.NETWORKS)));
        Workers.each(PARTICIPANTS, i -> () -> post("meetings/" + meeting(0) + "/participants", participant(i)));
        try (Connection connection = database.connect()) {
            multiply(connection);
        }
    }

    private static String member(int number) {
        return "{\"person\": {\"id\": \"" + InventedRecords.id(Series.PERSON, number)
                + "\"}, \"from\": \"2015-01-01\", \"meta\": {\"visibility\": \"PUBLIC\"}}";
    }

    private static String participant(int number) {
        String status = number % 10 == 0 ? "EXCUSED" : number % 3 == 0 ? "ONLINE" : "PRESENT";
        return "{\"person\": {\"id\": \"" + InventedRecords.id(Series.PERSON, number * 5L)
                + "\"}, \"statusHistory\": [{\"status\": \"" + status + "\", \"at\": \"2020-05-24T09:00:00Z\"}]}";
    }

    private void multiply(Connection connection) throws SQLException {
        String others = " cross join meeting m where p.meeting_id = ? and m.network_id = ? and m.id <> p.meeting_id";
        // with the digits that say that it is a UUID, and of which kind
        String ownId = "cast(insert(insert(md5(concat(p.id, m.id)), 13, 1, '7'), 17, 1, '8') as uuid)";
        copy(
                connection,
                "insert into record (id, resource, name, search_text, visibility, maintainers, within_id) select "
                        + ownId
                        + ", r.resource, r.name, r.search_text, r.visibility, r.maintainers, m.id"
                        + " from participation p join record r on r.id = p.id" + others);
        copy(
                connection,
                "insert into participation (id, version, created_at, updated_at, visibility, maintainers, meeting_id,"
                        + " person_id, organization_id, represented_id, as_member_of_id, capacity, mode, status,"
                        + " designation, unnamed, content) select " + ownId
                        + ", p.version, p.created_at, p.updated_at, p.visibility, p.maintainers, m.id, p.person_id,"
                        + " p.organization_id, p.represented_id, p.as_member_of_id, p.capacity, p.mode, p.status,"
                        + " p.designation, p.unnamed, replace(p.content, cast(p.meeting_id as char), cast(m.id as char))"
                        + " from participation p" + others);
        copy(
                connection,
                "insert into reference (owner_id, pointer, relation, part_id, target_id) select " + ownId
                        + ", f.pointer, f.relation, f.part_id, if(f.target_id = p.meeting_id, m.id, f.target_id)"
                        + " from participation p join reference f on f.owner_id = p.id" + others);
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze table record, reference, participation, membership, meeting");
        }
    }

    private static void copy(Connection connection, String insert) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, meeting(0).toString());
            statement.setString(2, id().toString());
            statement.executeUpdate();
        }
    }

    private void put(String register, UUID id, Record record) throws Exception {
        demandCreated(service.put("/api/v1/" + register + "/" + id, StoredJson.write(record), token));
    }

    private void post(String path, String body) throws Exception {
        demandCreated(service.post("/api/v1/" + path, json.readTree(body).toString(), token));
    }

    private static void demandCreated(HttpResponse<String> answer) {
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
