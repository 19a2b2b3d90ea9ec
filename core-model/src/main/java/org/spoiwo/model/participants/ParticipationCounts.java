package org.spoiwo.model.participants;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often people came to public meetings, in the room or online.
 *
 * @param total all together
 */
@Schema(description = "How often people came to public meetings, in the room or online")
public record ParticipationCounts(Tallied total, List<ParticipationCount> items) {}
