package org.spoiwo.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;

/** The committed copy of the contract is the one that is served, byte by byte. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ContractTest {

    private static final String REFRESH =
            "mvn -q -pl api-service -am test -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dcontract.refresh";

    @Test
    void committedCopyIsWhatIsServed() throws IOException {
        String served = given().accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (System.getProperty("contract.refresh") != null) {
            Files.writeString(Contract.COMMITTED, served);
        }
        String committed = Files.exists(Contract.COMMITTED) ? Files.readString(Contract.COMMITTED) : "";
        assertThat(served.equals(committed))
                .as(
                        "openapi/openapi.yaml is stale: %s. Refresh it with%n%n    %s%n%nand look at the difference.",
                        firstDifference(committed, served), REFRESH)
                .isTrue();
    }

    private static String firstDifference(String committed, String served) {
        String[] before = committed.split("\n", -1);
        String[] now = served.split("\n", -1);
        int line = 0;
        while (line < before.length && line < now.length && before[line].equals(now[line])) {
            line++;
        }
        return "line " + (line + 1) + " says «" + (line < before.length ? before[line].strip() : "")
                + "», the service says «" + (line < now.length ? now[line].strip() : "") + "»";
    }
}
