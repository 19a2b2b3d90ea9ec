package org.spoiwo.api.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was read: with the row that told that there are more.
 *
 * @param following the first item of the next page; absent on the last
 */
public record Slice<S>(
        List<S> items, @Nullable S following, @Nullable String nextCursor) {}
