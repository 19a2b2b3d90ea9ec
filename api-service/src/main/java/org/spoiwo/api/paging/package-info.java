/** Lists of any size: filters, order, and keyset pages. */
@NullMarked
package org.spoiwo.api.paging;

import org.jspecify.annotations.NullMarked;
