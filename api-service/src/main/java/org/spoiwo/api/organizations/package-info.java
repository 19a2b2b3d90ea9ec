/** The register of organisations. */
@NullMarked
package org.spoiwo.api.organizations;

import org.jspecify.annotations.NullMarked;
