/** Committees, platforms, networks and groups: one concept, with offices and memberships. */
@NullMarked
package org.spoiwo.model.networks;

import org.jspecify.annotations.NullMarked;
