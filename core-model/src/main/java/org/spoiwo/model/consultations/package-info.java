/** Public consultations: what is consulted, until when, what comes in and what becomes of it. */
@NullMarked
package org.spoiwo.model.consultations;

import org.jspecify.annotations.NullMarked;
