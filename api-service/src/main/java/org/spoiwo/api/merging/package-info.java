/** Records entered twice: suggested, and merged when somebody says so; never merged by themselves. */
@NullMarked
package org.spoiwo.api.merging;

import org.jspecify.annotations.NullMarked;
