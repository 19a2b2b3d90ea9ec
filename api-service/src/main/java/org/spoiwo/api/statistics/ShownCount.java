package org.spoiwo.api.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of counts as everybody may see it.
 *
 * @param values one for each dimension that was grouped by
 * @param count absent when suppressed
 */
public record ShownCount(List<String> values, @Nullable Integer count) {

    public boolean suppressed() {
        return count == null;
    }
}
