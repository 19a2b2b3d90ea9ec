/** Reports on consultations, and the editions of them that were published. */
@NullMarked
package org.spoiwo.api.reports;

import org.jspecify.annotations.NullMarked;
