package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.AgendaItemKind;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * An agenda item as a list across meetings shows it.
 *
 * @param meeting the meeting it belongs to
 * @param meetingStartDate when that meeting began
 * @param parentId the item it is a part of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An agenda item as a list across meetings shows it")
public record AgendaItemSummary(
        UUID id,
        @RefersTo(Resource.MEETINGS) Reference meeting,
        @Nullable PartialDate meetingStartDate,
        @Nullable UUID parentId,
        Integer position,
        @Nullable String number,
        @Nullable Integer day,
        @Nullable AgendaItemKind kind,
        @Nullable String title,
        @JsonProperty("abstract") @Nullable String abstractText,
        List<OrganizationKind> track,
        List<Contribution> contributions,
        Visibility visibility) {}
