package org.spoiwo.api.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.spoiwo.api.embedded.EmbeddedDatabase;

/**
 * The database that both servers work on.
 *
 * @param pid its process, where it is one of ours
 */
record Database(String url, String username, String password, Optional<Long> pid) {

    /** A new one in the directory, or the one that {@code spoiwo.speed.url}, {@code .username}, {@code .password} name. */
    static Database open(Path directory) throws IOException {
        String url = System.getProperty("spoiwo.speed.url");
        if (url != null) {
            return new Database(
                    url,
                    System.getProperty("spoiwo.speed.username", ""),
                    System.getProperty("spoiwo.speed.password", ""),
                    Optional.empty());
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.start(directory.resolve("database"));
        TidyUp.later(embedded);
        return new Database(
                embedded.jdbcUrl(),
                embedded.username(),
                embedded.password(),
                ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                        .map(ProcessHandle::pid)
                        .findFirst());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    /** The last column of the first row. */
    String ask(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(row.getMetaData().getColumnCount());
        }
    }
}
