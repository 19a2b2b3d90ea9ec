/** Counts of what there is, which name nobody. */
@NullMarked
package org.spoiwo.model.statistics;

import org.jspecify.annotations.NullMarked;
