/** The speed report: the packaged service beside hand-written JDBC, on invented records in a database of their own. */
@NullMarked
package org.spoiwo.api.speed;

import org.jspecify.annotations.NullMarked;
