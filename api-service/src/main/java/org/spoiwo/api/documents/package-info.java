/** The register of documents. */
@NullMarked
package org.spoiwo.api.documents;

import org.jspecify.annotations.NullMarked;
