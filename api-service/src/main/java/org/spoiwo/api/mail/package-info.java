/** Letters by e-mail: queued with the change that they tell of, sent afterwards, once. */
@NullMarked
package org.spoiwo.api.mail;

import org.jspecify.annotations.NullMarked;
