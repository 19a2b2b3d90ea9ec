/** The register of people in public capacities. */
@NullMarked
package org.spoiwo.api.people;

import org.jspecify.annotations.NullMarked;
