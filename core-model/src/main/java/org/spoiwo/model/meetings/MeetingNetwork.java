package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Refers;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.ConveningRole;

/**
 * A network that met, met jointly, or was invited.
 *
 * @param term number of the network's term
 * @param ordinal number of the session in that term, or in the network's life
 * @param firstOfTerm the inaugural session of the term
 * @param lastOfTerm the last session of the term
 */
@RefersTo(Resource.NETWORKS)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A network that met, met jointly, or was invited")
public record MeetingNetwork(
        @NotNull UUID id,
        @Schema(readOnly = true) @Nullable String name,
        @Nullable ConveningRole role,
        @Positive @Nullable Integer term,
        @Positive @Nullable Integer ordinal,
        @Nullable Boolean firstOfTerm,
        @Nullable Boolean lastOfTerm)
        implements Refers {}
