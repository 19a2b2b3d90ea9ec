/** Tests of the service's own database, with real servers and processes. */
@NullMarked
package org.spoiwo.api.embedded;

import org.jspecify.annotations.NullMarked;
