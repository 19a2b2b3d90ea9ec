package org.spoiwo.api.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the server program is called: what its two uses, installing and serving, have in common. */
final class ServerCommand {

    private ServerCommand() {}

    /** A process that is to work in the directory of tables, with the arguments after the common ones. */
    static ProcessBuilder in(Path tables, ServerFiles files, DataDirectory directory, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(files.server().toString());
        // must come first: nothing on this machine configures our server
        command.add("--no-defaults");
        command.add("--basedir=" + files.base());
        command.add("--lc-messages-dir=" + files.share());
        command.add("--datadir=" + tables);
        command.add("--tmpdir=" + OwnerOnlyFiles.directory(directory.temporary()));
        if (isRoot()) {
            command.add("--user=root");
        }
        command.addAll(arguments);

        File log = log(directory);
        ProcessBuilder builder = new ProcessBuilder(command)
                // the working directory tells LeftoverServer whose server it is
                .directory(tables.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("UMASK", "0600");
        builder.environment().put("UMASK_DIR", "0700");
        return builder;
    }

    private static File log(DataDirectory directory) throws IOException {
        OwnerOnlyFiles.open(directory.serverLog()).close();
        return directory.serverLog().toFile();
    }

    /** Not asked by name: in a container a user need not have one. */
    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer user && user == 0;
    }
}
