package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.Count;

/**
 * One page of a list.
 *
 * @param nextCursor hand it back as {@code cursor} with the same filters for the next page; absent on the last
 * @param total how many there are in all, only when asked for: exact up to 10,000, {@code AT_LEAST} beyond
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One page of a list")
public record Page<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Count total) {}
