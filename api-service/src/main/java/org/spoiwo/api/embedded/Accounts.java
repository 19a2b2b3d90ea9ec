package org.spoiwo.api.embedded;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The two accounts of the database, with generated passwords kept in the data directory.
 *
 * <p>The server is told the passwords anew at each start, so the file is what counts: whoever deletes it gets new
 * passwords and loses nothing.
 */
final class Accounts {

    static final String SCHEMA = "spoiwo";
    static final String SERVICE = "spoiwo";
    static final String ROOT = "root";

    /** Both may log in from this machine alone. The server does not look up names, so this must be an address. */
    private static final String HOST = "127.0.0.1";

    private static final String PASSWORD_KEY = "password";
    private static final String ROOT_PASSWORD_KEY = "root.password";

    private final String servicePassword;
    private final String rootPassword;

    private Accounts(String servicePassword, String rootPassword) {
        this.servicePassword = servicePassword;
        this.rootPassword = rootPassword;
    }

    static Accounts of(DataDirectory directory) throws IOException {
        Path file = directory.accounts();
        if (Files.notExists(file)) {
            OwnerOnlyFiles.write(
                    file, """
                    # The accounts of Spoiwo's own database. Delete this file to have new passwords made.
                    username=%s
                    %s=%s
                    %s=%s
                    """.formatted(SERVICE, PASSWORD_KEY, newPassword(), ROOT_PASSWORD_KEY, newPassword()));
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Accounts(required(properties, PASSWORD_KEY, file), required(properties, ROOT_PASSWORD_KEY, file));
    }

    private static String required(Properties properties, String key, Path file) {
        String password = properties.getProperty(key, "");
        // also keeps quotes and backslashes out of the statements below
        if (!password.matches("[A-Za-z0-9_-]{20,}")) {
            throw new CannotStartException("In " + file + " the entry " + key
                    + " is missing or has been changed. Put it back, or delete the file to have new passwords made.");
        }
        return password;
    }

    private static String newPassword() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String servicePassword() {
        return servicePassword;
    }

    String rootPassword() {
        return rootPassword;
    }

    /** What the server executes before it listens, one statement a line: both accounts, and the schema. */
    String statements() {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS '%3$s'@'%2$s' IDENTIFIED BY '%4$s';
                ALTER USER '%3$s'@'%2$s' IDENTIFIED BY '%4$s';
                GRANT ALL PRIVILEGES ON *.* TO '%3$s'@'%2$s' WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS '%5$s'@'%2$s' IDENTIFIED BY '%6$s';
                ALTER USER '%5$s'@'%2$s' IDENTIFIED BY '%6$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO '%5$s'@'%2$s';
                """.formatted(SCHEMA, HOST, ROOT, rootPassword, SERVICE, servicePassword);
    }
}
