/** Documents, their files and galleries. */
@NullMarked
package org.spoiwo.model.documents;

import org.jspecify.annotations.NullMarked;
