package org.spoiwo.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoiwo.api.contract.Contract;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;

/** A token that is no good is refused by every write, also by those that ask for none: they would not be counted else. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class BadTokenTest {

    @ParameterizedTest
    @MethodSource("writes")
    void isRefused(Contract.Operation operation) {
        String path = operation
                .path()
                .substring(Api.BASE.length())
                .replaceAll("\\{\\w*[iI]d}", "01930000-0000-7000-8000-000000000704")
                .replaceAll("\\{\\w+}", "1");
        RequestSpecification request = Api.as("a.b.c");
        JsonNode body = operation.node().path("requestBody").path("content");
        if (!body.isEmpty()) {
            request.contentType(body.fieldNames().next()).body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        Response refused = request.request(operation.method().toUpperCase(Locale.ROOT), path);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(401);
    }

    static List<Contract.Operation> writes() {
        return Contract.committed().operations().stream()
                .filter(Contract.Operation::isWrite)
                .toList();
    }
}
