package org.spoiwo.model.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of an aggregate that has an id of its own, though no version: an agenda item. */
public interface Part {

    @Nullable
    UUID id();
}
