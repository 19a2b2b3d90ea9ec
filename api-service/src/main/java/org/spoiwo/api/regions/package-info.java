/** Reference data: regions and vocabularies. */
@NullMarked
package org.spoiwo.api.regions;

import org.jspecify.annotations.NullMarked;
