package org.spoiwo.api.registrations;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.MeetingStatus;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/** What those who registered are written about. */
enum LetterKind {
    /** They have a place, or are on the waiting list. */
    REGISTERED,

    /** Somebody else's place is theirs now. */
    PLACE_FREED,

    /** They gave their place back. */
    CANCELLED,

    /** The meeting is at another time or place. */
    MEETING_MOVED,

    /** The meeting does not take place. */
    MEETING_CANCELLED;

    /**
     * What there is to say when the letter is about to go, which may be later than it was queued.
     *
     * @return nothing when it is not true any longer; another letter says what is
     */
    Optional<Wording> wording(@Nullable ParticipationStatus status, @Nullable MeetingStatus meeting) {
        boolean has = status == ParticipationStatus.CONFIRMED || status == ParticipationStatus.REGISTERED;
        boolean waits = status == ParticipationStatus.WAIT_LISTED;
        boolean isOff = meeting == MeetingStatus.CANCELLED;
        boolean isPutOff = meeting == MeetingStatus.POSTPONED;
        boolean isOn = !isOff && !isPutOff;
        return switch (this) {
            case REGISTERED -> isOn ? byPlace(has, waits, "registered", "waiting") : Optional.empty();
            case PLACE_FREED -> isOn ? byPlace(has, false, "placeFreed", "") : Optional.empty();
            case CANCELLED -> calledOff(status == ParticipationStatus.CANCELLED, "cancelled");
            case MEETING_MOVED ->
                isOn
                        ? byPlace(has, waits, "moved", "movedWaiting")
                        : calledOff(isPutOff && (has || waits), "postponed");
            case MEETING_CANCELLED -> calledOff(isOff && (has || waits), "meetingCancelled");
        };
    }

    private static Optional<Wording> byPlace(boolean has, boolean waits, String withPlace, String waiting) {
        if (has) {
            return Optional.of(new Wording(withPlace, false));
        }
        return waits ? Optional.of(new Wording(waiting, false)) : Optional.empty();
    }

    private static Optional<Wording> calledOff(boolean isTrue, String key) {
        return isTrue ? Optional.of(new Wording(key, true)) : Optional.empty();
    }

    /**
     * The texts of a letter.
     *
     * @param key of the messages, after {@code letter.}
     * @param callsOff whether the entry in the calendar is cancelled by it
     */
    record Wording(String key, boolean callsOff) {}
}
