/** People in their public capacities. */
@NullMarked
package org.spoiwo.model.people;

import org.jspecify.annotations.NullMarked;
