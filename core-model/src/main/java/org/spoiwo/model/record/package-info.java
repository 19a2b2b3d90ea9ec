/** What every record has: identity, housekeeping, provenance, references, and the rules they share. */
@NullMarked
package org.spoiwo.model.record;

import org.jspecify.annotations.NullMarked;
