package org.spoiwo.model.privacy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of an authorisation.
 *
 * @param to the last day on which it holds
 */
@Schema(description = "The end of an authorisation")
public record AuthorisationEnd(@NotNull LocalDate to) {}
