/** The program itself: what it does when it is started. */
@NullMarked
package org.spoiwo.api;

import org.jspecify.annotations.NullMarked;
