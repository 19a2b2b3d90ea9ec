/** The five real documents, loaded into a new embedded database. */
@NullMarked
package org.spoiwo.api.samples;

import org.jspecify.annotations.NullMarked;
