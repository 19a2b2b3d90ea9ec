package org.spoiwo.api.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Who may call what: everybody reads what is public, editors write. */
final class Access {

    static final String BEARER = "bearer";

    private Access() {}

    static void open(Operation operation) {
        operation.setSecurity(List.of(
                OASFactory.createSecurityRequirement(),
                OASFactory.createSecurityRequirement().addScheme(BEARER)));
    }

    static void forEditors(Operation operation) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        operation.addExtension("x-roles", List.of("EDITOR", "ADMIN"));
    }
}
