/** Bundles of records, entered together or not at all. */
@NullMarked
package org.spoiwo.api.imports;

import org.jspecify.annotations.NullMarked;
