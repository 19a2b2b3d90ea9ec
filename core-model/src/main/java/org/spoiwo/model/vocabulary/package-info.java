/** The closed lists of terms that the data model uses, with Polish and English labels. */
@NullMarked
package org.spoiwo.model.vocabulary;

import org.jspecify.annotations.NullMarked;
