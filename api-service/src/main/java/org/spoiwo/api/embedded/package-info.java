/** The service's own MariaDB: a real server in the data directory, for installations that configure no other. */
@NullMarked
package org.spoiwo.api.embedded;

import org.jspecify.annotations.NullMarked;
