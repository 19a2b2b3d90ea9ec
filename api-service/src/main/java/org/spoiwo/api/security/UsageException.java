package org.spoiwo.api.security;

/** Says what is wrong with the arguments of a command. */
final class UsageException extends Exception {

    UsageException(String message) {
        super(message);
    }
}
