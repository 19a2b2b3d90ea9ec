package org.spoiwo.api.participants;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.value.RegionCode;

/** A participation with the names of what it refers to, as far as somebody may know of them. */
public record SheetRow(
        UUID id,
        List<RegionCode> maintainers,
        Participation content,
        @Nullable String publicName,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String organization,
        @Nullable String represented,
        @Nullable String network) {}
