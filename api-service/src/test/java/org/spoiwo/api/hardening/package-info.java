/** Tests of what keeps the service up and its users safe whoever calls: limits, headers, refusals, an honest log. */
@NullMarked
package org.spoiwo.api.hardening;

import org.jspecify.annotations.NullMarked;
