/** Agenda items, inside their meeting and across meetings. */
@NullMarked
package org.spoiwo.api.agenda;

import org.jspecify.annotations.NullMarked;
