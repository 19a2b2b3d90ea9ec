package org.spoiwo.contract.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Compiles {@code client.test.ts} with the generated TypeScript client, as strictly as TypeScript can, and runs it. */
class TypeScriptClientIT {

    private static final Path SOURCES = Path.of("src/test/typescript");
    private static final Path PROJECT = Path.of("target/typescript-client");
    private static final long PATIENCE_MINUTES = 5;

    @Test
    void compilesAndWorks() throws Exception {
        for (String file : List.of("package.json", "package-lock.json", "tsconfig.json", "client.test.ts")) {
            Files.copy(SOURCES.resolve(file), PROJECT.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run(Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        run(Map.of(), "npx", "--no-install", "tsc", "--project", ".");
        try (PackagedService service = PackagedService.start()) {
            run(
                    Map.of("SPOIWO_ADDRESS", service.address(), "SPOIWO_TOKEN", service.adminToken()),
                    "node",
                    "--test",
                    "dist/client.test.js");
        }
    }

    private static void run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(PROJECT.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES))
                .as("%s ends: %s", command[0], said)
                .isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
