package org.spoiwo.api.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;

/** The rules of access with tokens of the service's own keys. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AccessTest extends AccessSuite {}
