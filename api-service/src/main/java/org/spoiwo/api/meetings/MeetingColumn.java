package org.spoiwo.api.meetings;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.meetings.Meeting;

/** The facts of a meeting in its JSON column. */
@Immutable
@Converter
public class MeetingColumn extends JsonColumn<Meeting> {

    MeetingColumn() {
        super(Meeting.class);
    }
}
