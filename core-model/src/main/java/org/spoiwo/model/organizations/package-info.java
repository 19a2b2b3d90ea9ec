/** Organisations of the social economy and the bodies they deal with. */
@NullMarked
package org.spoiwo.model.organizations;

import org.jspecify.annotations.NullMarked;
