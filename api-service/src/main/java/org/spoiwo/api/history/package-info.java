/** How records came to read as they do, and how they read at any instant since: versions, patches, rosters of the past. */
@NullMarked
package org.spoiwo.api.history;

import org.jspecify.annotations.NullMarked;
