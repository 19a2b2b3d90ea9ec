/** How records are kept: entities, references, history, and the one way in which anything is written. */
@NullMarked
package org.spoiwo.api.persistence;

import org.jspecify.annotations.NullMarked;
