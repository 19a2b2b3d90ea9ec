package org.spoiwo.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;

/** The service takes each caller for who it is. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class TestCallerTest {

    @ParameterizedTest
    @EnumSource
    void isWhoItIs(TestCaller caller) {
        Response response = WhoAmI.ask(caller.token());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).isEqualTo(WhoAmI.described(caller));
    }
}
