/**
 * Personal data: who may read it and for what, the log of that, what is kept about a person and how it is erased, consents,
 * and how long anything is kept. Which members are personal is said beside them in core-model; everything here follows from
 * that.
 */
@NullMarked
package org.spoiwo.api.privacy;

import org.jspecify.annotations.NullMarked;
