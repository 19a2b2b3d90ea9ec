package org.spoiwo.api.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives tests of the whole service a real MariaDB, the same one for all of them. */
public final class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestDatabase database = TestDatabase.running();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                database.jdbcUrl(),
                "quarkus.datasource.username",
                database.username(),
                "quarkus.datasource.password",
                database.password(),
                "spoiwo.embedded",
                "true",
                DataDirectory.SETTING,
                TestDatabase.directory().toString());
    }

    @Override
    public void stop() {
        // tests with another profile go on with the same database; it ends with the JVM
    }
}
