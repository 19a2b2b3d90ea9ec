/** Reference data as the API shows it. */
@NullMarked
package org.spoiwo.model.regions;

import org.jspecify.annotations.NullMarked;
