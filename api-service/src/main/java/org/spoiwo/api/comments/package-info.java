/** Comments on consultations: sending, moderating, finding them, and the letters about them. */
@NullMarked
package org.spoiwo.api.comments;

import org.jspecify.annotations.NullMarked;
