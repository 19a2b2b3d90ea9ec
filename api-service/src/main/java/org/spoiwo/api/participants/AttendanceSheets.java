package org.spoiwo.api.participants;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.privacy.AccessLogging;
import org.spoiwo.api.privacy.DataProtection;
import org.spoiwo.api.privacy.StatedPurpose;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.participants.Attendee;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.AccessKind;
import org.spoiwo.model.vocabulary.Term;

/**
 * Lists of those who take part, for the door and for the files. Who has no record and did not agree to be named is named to
 * those who may have personal data and say what for; it is written down that they got it, before they do.
 */
@ApplicationScoped
public class AttendanceSheets {

    private final Participations participations;
    private final DataProtection dataProtection;
    private final AccessLogging accessLog;
    private final StatedPurpose purpose;

    AttendanceSheets(
            Participations participations,
            DataProtection dataProtection,
            AccessLogging accessLog,
            StatedPurpose purpose) {
        this.participations = participations;
        this.dataProtection = dataProtection;
        this.accessLog = accessLog;
        this.purpose = purpose;
    }

    /** By family name; those without a name come last. Statements do not grow with the list. */
    public List<AttendanceLine> of(Meeting meeting, Caller caller, Locale language) {
        UUID id = Objects.requireNonNull(meeting.id());
        List<RegionCode> maintainers =
                Objects.requireNonNull(Objects.requireNonNull(meeting.meta()).maintainers());
        boolean personal = dataProtection
                .toward(caller, Participation.class, maintainers)
                .audience()
                .reads(Audience.DATA_PROTECTION);
        List<Named> named = participations.sheet(id, caller).stream()
                .map(row -> Named.of(row, personal && caller.changes(row.maintainers())))
                .sorted(Named.ORDER)
                .toList();
        List<UUID> handedOut = named.stream()
                .filter(Named::isPersonal)
                .map(each -> each.row().id())
                .toList();
        if (!handedOut.isEmpty()) {
            accessLog.handedOut(caller, handedOut, AccessKind.READ, purpose.demanded());
        }
        List<AttendanceLine> lines = new ArrayList<>();
        named.forEach(each -> lines.add(line(each, lines.size() + 1, language)));
        return lines;
    }

    /** A row under the name that the reader gets to know. */
    private record Named(SheetRow row, String familyName, String givenName, String from, boolean isPersonal) {

        static final Comparator<Named> ORDER = Comparator.<Named, Boolean>comparing(
                        each -> each.familyName().isEmpty())
                .thenComparing(Named::familyName, Collator.getInstance(CallerLanguage.POLISH))
                .thenComparing(Named::givenName, Collator.getInstance(CallerLanguage.POLISH))
                .thenComparing(each -> each.row().id());

        static Named of(SheetRow row, boolean personal) {
            Attendee attendee = row.content().participant();
            if (attendee != null && personal) {
                return new Named(
                        row, attendee.familyName(), attendee.givenName(), orEmpty(attendee.organization()), true);
            }
            if (attendee != null && row.publicName() != null) {
                return new Named(row, attendee.familyName(), attendee.givenName(), "", false);
            }
            return new Named(row, orEmpty(row.familyName()), orEmpty(row.givenName()), "", false);
        }
    }

    private static AttendanceLine line(Named named, int number, Locale language) {
        SheetRow row = named.row();
        Participation participation = row.content();
        return new AttendanceLine(
                number,
                Stream.of(named.familyName(), named.givenName())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                row.organization() == null ? named.from() : row.organization(),
                orEmpty(row.represented()),
                label(participation.capacity(), language),
                orEmpty(row.network()),
                label(participation.mode(), language),
                label(participation.status(), language),
                lastInstant(participation),
                orEmpty(participation.designation()),
                participation.count() == null ? "" : String.valueOf(participation.count()));
    }

    /** What the columns of a list are called. */
    public static List<String> headings(Locale language) {
        return AttendanceLine.COLUMNS.stream()
                .map(column -> Messages.text("attendanceList." + column, language))
                .toList();
    }

    private static String lastInstant(Participation participation) {
        List<Participation.Step> history = participation.statusHistory();
        Instant at = history.isEmpty() ? null : history.get(history.size() - 1).at();
        return at == null ? "" : at.toString();
    }

    private static String label(@Nullable Term term, Locale language) {
        return term == null ? "" : term.label(language);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
