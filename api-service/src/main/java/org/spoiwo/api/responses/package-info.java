/** The office's answers to comments. */
@NullMarked
package org.spoiwo.api.responses;

import org.jspecify.annotations.NullMarked;
