/** Who was invited to a meeting, registered, came or was excused, and for whom. */
@NullMarked
package org.spoiwo.model.participants;

import org.jspecify.annotations.NullMarked;
