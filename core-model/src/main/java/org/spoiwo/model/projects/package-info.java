/** Projects that pay for coordination, and their place in a programme. */
@NullMarked
package org.spoiwo.model.projects;

import org.jspecify.annotations.NullMarked;
