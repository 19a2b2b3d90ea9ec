/** Counting without naming: numbers of people by what they have in common, and which of these numbers are told. */
@NullMarked
package org.spoiwo.api.statistics;

import org.jspecify.annotations.NullMarked;
