package org.spoiwo.api.participants;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;

/** A meeting of a network in the eyes of one of its members. */
public record Session(
        UUID holder, UUID meeting, String title, @Nullable PartialDate startDate, boolean missed) {}
