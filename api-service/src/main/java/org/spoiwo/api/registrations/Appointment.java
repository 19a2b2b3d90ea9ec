package org.spoiwo.api.registrations;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.Venue;
import org.spoiwo.model.value.PartialDate;

/** When and where a meeting is, in words. */
record Appointment(Meeting meeting, Locale language) {

    /** Days as far as they are known, and the time if it is. */
    String when() {
        PartialDate start = meeting.startDate();
        if (start == null) {
            return Messages.text("letter.whenUnknown", language);
        }
        PartialDate end = meeting.endDate();
        String days = end == null || end.equals(start) ? words(start) : words(start) + " – " + words(end);
        return meeting.startTime() == null ? days : days + ", " + times(meeting.startTime(), meeting.endTime());
    }

    /** All places of it. */
    String where() {
        String places = meeting.venues().stream()
                .map(Appointment::place)
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining("; "));
        return places.isEmpty() ? Messages.text("letter.whereUnknown", language) : places;
    }

    private String times(LocalTime from, @Nullable LocalTime to) {
        String times = to == null ? from.toString() : from + "–" + to;
        return times + " (" + meeting.timeZone() + ")";
    }

    private String words(PartialDate date) {
        LocalDate day = date.isDay() ? date.earliest().orElse(null) : null;
        return day == null
                ? date.toString()
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(language)
                        .format(day);
    }

    private static String place(Venue venue) {
        return Stream.of(venue.name(), venue.address(), venue.locality(), venue.onlineUrl())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
