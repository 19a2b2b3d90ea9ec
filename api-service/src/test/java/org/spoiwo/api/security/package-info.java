/** Tests of the service's own keys and tokens, and tokens for the tests of everything else. */
@NullMarked
package org.spoiwo.api.security;

import org.jspecify.annotations.NullMarked;
