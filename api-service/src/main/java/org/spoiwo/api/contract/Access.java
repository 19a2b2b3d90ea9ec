package org.spoiwo.api.contract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.Role;

/**
 * Who may call what: everybody reads what is public, editors write, administrators bring back what was deleted and answer
 * for personal data. For programs in {@code x-roles}, for people in words.
 */
final class Access {

    static final String BEARER = "bearer";
    private static final String ROLES = "x-roles";

    private Access() {}

    static void open(Operation operation) {
        operation.setSecurity(List.of(
                OASFactory.createSecurityRequirement(),
                OASFactory.createSecurityRequirement().addScheme(BEARER)));
        operation.addExtension(ROLES, List.of());
        say(operation, "Needs no token; with one, also what its role may see.");
    }

    static void forEditors(Operation operation) {
        only(operation, Role.EDITOR, Role.ADMIN);
    }

    static void forStaff(Operation operation) {
        only(operation, Role.READER, Role.EDITOR, Role.ADMIN);
    }

    static void forAdmins(Operation operation) {
        only(operation, Role.ADMIN);
    }

    /** Whoever holds a private link needs no account, not even to write. */
    static void forHolders(Operation operation) {
        operation.setSecurity(List.of(
                OASFactory.createSecurityRequirement(),
                OASFactory.createSecurityRequirement().addScheme(BEARER)));
        operation.addExtension(ROLES, List.of());
        say(operation, "Needs no token: the private link is enough.");
    }

    /** Whether it has been said already. */
    static boolean isSettled(Operation operation) {
        return operation.getExtensions() != null && operation.getExtensions().containsKey(ROLES);
    }

    private static void only(Operation operation, Role... roles) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        List<String> names = Arrays.stream(roles).map(Role::name).toList();
        operation.addExtension(ROLES, names);
        say(operation, names.stream().collect(Collectors.joining(" or ", "Needs a token with the role ", ".")));
    }

    private static void say(Operation operation, String who) {
        @Nullable String what = operation.getDescription();
        operation.setDescription(what == null || what.isBlank() ? who : what + "\n\n" + who);
    }
}
