package org.spoiwo.api.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.security.KeycloakResource;

/** The rules of access with tokens of a real identity provider. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
@WithTestResource(KeycloakResource.class)
class AccessKeycloakIT extends AccessSuite {}
