package org.spoiwo.api.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The questions of {@link RosterReport} and {@link CommentsReport}, each as one statement written by hand; rows become JSON objects, columns members. */
final class RawAnswers {

    private static final Map<String, String> STATEMENTS =
            Map.of("roster", """
            select m.id, p.id person, concat(p.given_name, ' ', p.family_name) name, m.role, m.from_date, m.to_date, m.term
            from membership m left join person p on p.id = m.person_id and p.visibility = 'PUBLIC'
            where m.network_id = ? and m.visibility = 'PUBLIC' and (m.stage is null or m.stage = 'MEMBER')
            and (m.from_earliest is null or m.from_earliest <= '2020-05-24')
            and (m.to_latest is null or m.to_latest >= '2020-05-24') order by m.id limit 201""", "attendance", """
            select coalesce(status, ''), coalesce(capacity, ''), coalesce(mode, ''), visibility = 'PUBLIC' named,
            sum(coalesce(unnamed, 1)) people from participation
            where meeting_id = ? and visibility <> 'DRAFT' group by 1, 2, 3, 4""", "participation", """
            select m.network_id, n.name, sum(coalesce(p.unnamed, 1)) participations,
            count(distinct coalesce(p.person_id, p.id)) people
            from participation p join meeting m on m.id = p.meeting_id left join network n on n.id = m.network_id
            where m.visibility = 'PUBLIC' and p.visibility <> 'DRAFT' and p.status in ('PRESENT', 'ONLINE')
            and (m.network_id = ? or true) group by m.network_id""", "comments", """
            select m.id, m.channel, m.received_on, m.late, m.node, json_value(m.content, '$.text') text, m.moderation
            from comment m where m.consultation_id = ? and m.visibility = 'PUBLIC' order by m.id limit 201""", "coverage", """
            select m.moderation, count(*) comments, sum(m.id in (select f.target_id from reference f join comment_response a
            on a.id = f.owner_id where f.relation = 'comments' and a.visibility = 'PUBLIC')) answered
            from comment m where m.consultation_id = ? and m.visibility <> 'DRAFT' group by m.moderation""");

    private final DataSource database;
    private final JsonFactory json = new JsonFactory();

    RawAnswers(DataSource database) {
        this.database = database;
    }

    /** @return null if there is no such question */
    byte @Nullable [] answer(String question, String id) throws SQLException, IOException {
        String sql = STATEMENTS.get(question);
        if (sql == null) {
            return null;
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream(32_000);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery();
                    JsonGenerator to = json.createGenerator(answer)) {
                write(row, to);
            }
        }
        return answer.toByteArray();
    }

    private static void write(ResultSet row, JsonGenerator to) throws SQLException, IOException {
        ResultSetMetaData columns = row.getMetaData();
        to.writeStartArray();
        while (row.next()) {
            to.writeStartObject();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                String value = row.getString(i);
                if (value != null) {
                    to.writeStringField(columns.getColumnLabel(i), value);
                }
            }
            to.writeEndObject();
        }
        to.writeEndArray();
    }
}
