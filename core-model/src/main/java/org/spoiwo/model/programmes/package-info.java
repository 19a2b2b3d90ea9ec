/** Programmes and their versions: trees of priorities, objectives, measures and indicators, and what sets two versions apart. */
@NullMarked
package org.spoiwo.model.programmes;

import org.jspecify.annotations.NullMarked;
