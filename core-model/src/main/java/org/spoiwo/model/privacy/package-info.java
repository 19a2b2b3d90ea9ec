/** What the protection of personal data asks for: authorisations, the log of access, erasure, consents, retention. */
@NullMarked
package org.spoiwo.model.privacy;

import org.jspecify.annotations.NullMarked;
