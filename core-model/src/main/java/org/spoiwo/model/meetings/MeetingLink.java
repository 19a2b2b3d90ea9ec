package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.MeetingLinkKind;

/** A tie to another meeting: continues it, is part of it, replaces it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A tie to another meeting")
public record MeetingLink(
        @NotNull MeetingLinkKind kind,
        @RefersTo(Resource.MEETINGS) @NotNull @Valid Reference meeting) {}
