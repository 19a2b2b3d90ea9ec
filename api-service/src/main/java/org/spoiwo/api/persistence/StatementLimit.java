package org.spoiwo.api.persistence;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has the database give up a statement that takes too long. Migrations come before, and may take their time. */
@Singleton
class StatementLimit implements AgroalPoolInterceptor {

    private final String sql;
    private volatile boolean serving;

    StatementLimit(@ConfigProperty(name = "spoiwo.limits.statement-seconds", defaultValue = "30") int seconds) {
        this.sql = "set session max_statement_time = " + seconds;
    }

    void begin(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
            AgroalDataSource connections) {
        serving = true;
        // those that the migrations left
        connections.flush(AgroalDataSource.FlushMode.GRACEFUL);
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        if (!serving) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the database takes no limit for statements", e);
        }
    }
}
