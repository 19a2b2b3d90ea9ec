/** Everything that can go wrong, told once: the catalogue, the findings, and how they become RFC 9457 problems. */
@NullMarked
package org.spoiwo.api.problem;

import org.jspecify.annotations.NullMarked;
