/** What the OpenAPI contract says beyond the annotations of the resources, put in when the service is built. */
@NullMarked
package org.spoiwo.api.contract;

import org.jspecify.annotations.NullMarked;
