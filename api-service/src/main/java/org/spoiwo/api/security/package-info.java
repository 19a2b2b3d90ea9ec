/** Who calls: the service's own keys and the tokens they sign, for installations without an identity provider. */
@NullMarked
package org.spoiwo.api.security;

import org.jspecify.annotations.NullMarked;
