package org.spoiwo.api.merging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record found by one of the signs. */
public record Candidate(UUID id, String name, @Nullable String locality) {}
