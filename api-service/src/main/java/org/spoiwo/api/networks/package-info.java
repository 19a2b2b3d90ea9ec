/** Networks, their offices and their members. */
@NullMarked
package org.spoiwo.api.networks;

import org.jspecify.annotations.NullMarked;
