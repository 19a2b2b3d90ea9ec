/** The register of projects. */
@NullMarked
package org.spoiwo.api.projects;

import org.jspecify.annotations.NullMarked;
