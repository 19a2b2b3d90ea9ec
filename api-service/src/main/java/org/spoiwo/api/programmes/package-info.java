/** Programmes, their versions as trees, what sets two versions apart, and tables of indicators. */
@NullMarked
package org.spoiwo.api.programmes;

import org.jspecify.annotations.NullMarked;
