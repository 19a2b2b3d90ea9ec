package org.spoiwo.api.registrations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.mail.Letter;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.value.PartialDate;

/**
 * A meeting as an entry of somebody's calendar (RFC 5545, RFC 5546). It is the same entry in every letter: its UID is the
 * meeting's, and its sequence number grows with the meeting's version, so that a calendar takes the later for the truer.
 *
 * @param number the version of the meeting
 * @param organizer the address that the letters come from
 * @param attendee whose calendar it is
 */
record CalendarEntry(Meeting meeting, String uid, int number, String place, String organizer, String attendee) {

    /** The file, unless the meeting has no day yet. */
    Optional<Letter.Attachment> file(boolean callsOff, Instant now) {
        LocalDate first = day(meeting.startDate());
        LocalDate last = meeting.endDate() == null ? first : day(meeting.endDate());
        if (first == null || last == null) {
            return Optional.empty();
        }
        VEvent event = new VEvent(false);
        event.add(new DtStamp(now));
        event.add(new Uid(uid));
        event.add(new Sequence(number));
        event.add(new Summary(meeting.title()));
        event.add(new Location(place));
        event.add(new Organizer(mailto(organizer)));
        Attendee somebody = new Attendee(mailto(attendee));
        somebody.add(PartStat.ACCEPTED);
        event.add(somebody);
        event.add(callsOff ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        addTimes(event, first, last);
        Method method = callsOff ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Spoiwo//Spoiwo//PL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event);
        return Optional.of(new Letter.Attachment(
                "spoiwo.ics", "text/calendar; charset=UTF-8; method=" + method.getValue(), bytes(calendar)));
    }

    /** Whole days unless both ends are known, in UTC so that no calendar needs to know the time zone. */
    private void addTimes(VEvent event, LocalDate first, LocalDate last) {
        LocalTime start = meeting.startTime();
        LocalTime end = meeting.endTime();
        if (start == null || (end == null && !first.equals(last))) {
            event.add(new DtStart<>(first));
            // the day on which it is over
            event.add(new DtEnd<>(last.plusDays(1)));
            return;
        }
        ZoneId zone = ZoneId.of(Objects.requireNonNull(meeting.timeZone()));
        event.add(new DtStart<>(first.atTime(start).atZone(zone).toInstant()));
        if (end != null) {
            event.add(new DtEnd<>(last.atTime(end).atZone(zone).toInstant()));
        }
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date == null || !date.isDay() ? null : date.earliest().orElse(null);
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address", e);
        }
    }

    /** Checked on the way by the library: what is no proper entry does not go out. */
    private static byte[] bytes(Calendar calendar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
