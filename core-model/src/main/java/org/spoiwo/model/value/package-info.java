/** Values that check their own rules when they are made, so that no invalid one can exist. */
@NullMarked
package org.spoiwo.model.value;

import org.jspecify.annotations.NullMarked;
