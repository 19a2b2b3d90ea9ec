package org.spoiwo.model.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consent as it was entered, with the link by which the person can look at it and withdraw it. The link is shown here and
 * never again: the service keeps only a fingerprint of its token.
 */
@Schema(description = "A consent as it was entered, with its private link, which is shown this once")
public record ConsentReceipt(Consent consent, String token, String link) {}
