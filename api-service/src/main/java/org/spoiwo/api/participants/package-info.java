/** Who takes part in a meeting: from the invitation to the attendance list. */
@NullMarked
package org.spoiwo.api.participants;

import org.jspecify.annotations.NullMarked;
