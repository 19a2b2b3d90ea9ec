package org.spoiwo.model.privacy;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.vocabulary.AccessKind;
import org.spoiwo.model.vocabulary.AccessPurpose;

/**
 * That personal data was handed out.
 *
 * @param account to whom
 * @param person whose: a person, or the participation of somebody without a record
 */
@Schema(description = "That personal data was handed out: to whom, whose, when and for what")
public record PersonalDataAccess(
        UUID id, Instant at, String account, UUID person, AccessKind kind, AccessPurpose purpose) {}
