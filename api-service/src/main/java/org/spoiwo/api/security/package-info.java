/** Who calls, by the token of an identity provider or, without one, by a token that a key of the service's own signed. */
@NullMarked
package org.spoiwo.api.security;

import org.jspecify.annotations.NullMarked;
