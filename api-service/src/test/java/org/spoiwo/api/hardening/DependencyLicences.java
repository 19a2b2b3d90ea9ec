package org.spoiwo.api.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Reads the report that the build has just made of what the service is made of. */
class DependencyLicences {

    /** Licences under which a dependency may be shipped with a service under the EUPL-1.2; one of several is enough. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            // the same, as ThreeTen-Extra and iCal4j call it
            "BSD 3-clause",
            "iCal4j - License",
            "EPL-2.0",
            "EUPL-1.2",
            "LGPL-2.1-or-later",
            "MIT",
            "MIT-0",
            "Public Domain");

    @Test
    void everyDependencyHasALicenceThatIsAllowed() throws IOException {
        JsonNode components = new ObjectMapper()
                .readTree(Path.of("target", "bom.json").toFile())
                .path("components");
        Set<String> refused = new TreeSet<>();
        for (JsonNode component : components) {
            List<String> licences = licences(component);
            if (licences.stream().noneMatch(ALLOWED::contains)) {
                refused.add(component.path("group").asText() + ":"
                        + component.path("name").asText() + " " + licences);
            }
        }

        assertThat(components.size()).isGreaterThan(100);
        assertThat(refused).isEmpty();
    }

    private static List<String> licences(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode licence : component.path("licenses")) {
            licences.add(licence.path("expression").asText());
            licences.add(licence.path("license").path("id").asText());
            licences.add(licence.path("license").path("name").asText());
        }
        licences.removeIf(String::isEmpty);
        return licences;
    }
}
