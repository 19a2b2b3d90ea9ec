/** Records that may be one and the same, and what was done about it. */
@NullMarked
package org.spoiwo.model.merging;

import org.jspecify.annotations.NullMarked;
