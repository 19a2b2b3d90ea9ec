/** People who register for a meeting themselves: places, the waiting list, private links, letters. */
@NullMarked
package org.spoiwo.api.registrations;

import org.jspecify.annotations.NullMarked;
