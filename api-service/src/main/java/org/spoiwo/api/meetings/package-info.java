/** Meetings, each with its agenda as one aggregate. */
@NullMarked
package org.spoiwo.api.meetings;

import org.jspecify.annotations.NullMarked;
