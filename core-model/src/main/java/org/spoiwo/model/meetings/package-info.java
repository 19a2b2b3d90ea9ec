/** Meetings with their agenda, contributions, attendance and outcomes. */
@NullMarked
package org.spoiwo.model.meetings;

import org.jspecify.annotations.NullMarked;
