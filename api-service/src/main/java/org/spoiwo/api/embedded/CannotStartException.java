package org.spoiwo.api.embedded;

/** Says in one paragraph, for the person who starts the service or a command, why that is not possible. */
public final class CannotStartException extends RuntimeException {

    public CannotStartException(String message) {
        super(message);
    }

    public CannotStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
