/** What all resources share in HTTP: reading bodies, preconditions, views with ETags, and parameters. */
@NullMarked
package org.spoiwo.api.web;

import org.jspecify.annotations.NullMarked;
