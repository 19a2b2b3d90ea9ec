/** Public consultations, from their notice to their report. */
@NullMarked
package org.spoiwo.api.consultations;

import org.jspecify.annotations.NullMarked;
