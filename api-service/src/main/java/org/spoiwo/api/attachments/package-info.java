/** Files that come with comments. */
@NullMarked
package org.spoiwo.api.attachments;

import org.jspecify.annotations.NullMarked;
