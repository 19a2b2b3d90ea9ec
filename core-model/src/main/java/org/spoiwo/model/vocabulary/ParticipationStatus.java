package org.spoiwo.model.vocabulary;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of somebody's participation in a meeting.
 *
 * <p>An excused absence is none of the three that end a membership of the regional committee (Act of 5 August 2022 on social
 * economy, art. 57(3)).
 */
@Schema(description = "What became of somebody's participation in a meeting.")
public enum ParticipationStatus implements Term {
    /** Asked to come. */
    INVITED("zaproszenie", "invited"),

    /** Said that they would come. */
    REGISTERED("zgłoszenie", "registered"),

    /** All places were taken. */
    WAIT_LISTED("lista rezerwowa", "on the waiting list"),

    /** Has a place. */
    CONFIRMED("potwierdzone miejsce", "confirmed"),

    /** Was in the room. */
    PRESENT("obecność", "present"),

    /** Was there from elsewhere. */
    ONLINE("obecność zdalna", "present online"),

    /** Did not come, for a reason that was accepted. */
    EXCUSED("nieobecność usprawiedliwiona", "excused"),

    /** Did not come. */
    ABSENT("nieobecność nieusprawiedliwiona", "absent"),

    /** Gave the place back. */
    CANCELLED("rezygnacja", "cancelled");

    private final String pl;
    private final String en;

    ParticipationStatus(String pl, String en) {
        this.pl = pl;
        this.en = en;
    }

    @Override
    public String pl() {
        return pl;
    }

    @Override
    public String en() {
        return en;
    }

    /** Whether it says who was there in the end. */
    public boolean isOfAttendance() {
        return switch (this) {
            case PRESENT, ONLINE, EXCUSED, ABSENT -> true;
            case INVITED, REGISTERED, WAIT_LISTED, CONFIRMED, CANCELLED -> false;
        };
    }

    /** Whether somebody takes part, or is going to: no longer who cancelled, not yet who waits, and not who stayed away. */
    public boolean isTakingPart() {
        return switch (this) {
            case INVITED, REGISTERED, CONFIRMED, PRESENT, ONLINE -> true;
            case WAIT_LISTED, EXCUSED, ABSENT, CANCELLED -> false;
        };
    }

    /**
     * What may come next as a meeting takes its course. Attendance may be put right; who had no place cannot have stayed
     * away, and who gave it back has to be registered anew.
     */
    public Set<ParticipationStatus> next() {
        return switch (this) {
            case INVITED -> EnumSet.of(REGISTERED, WAIT_LISTED, CONFIRMED, PRESENT, ONLINE, EXCUSED, ABSENT, CANCELLED);
            case REGISTERED -> EnumSet.of(WAIT_LISTED, CONFIRMED, PRESENT, ONLINE, EXCUSED, ABSENT, CANCELLED);
            case WAIT_LISTED -> EnumSet.of(CONFIRMED, PRESENT, ONLINE, CANCELLED);
            case CONFIRMED -> EnumSet.of(PRESENT, ONLINE, EXCUSED, ABSENT, CANCELLED);
            case PRESENT -> EnumSet.of(ONLINE, EXCUSED, ABSENT);
            case ONLINE -> EnumSet.of(PRESENT, EXCUSED, ABSENT);
            case EXCUSED -> EnumSet.of(PRESENT, ONLINE, ABSENT);
            case ABSENT -> EnumSet.of(PRESENT, ONLINE, EXCUSED);
            case CANCELLED -> EnumSet.of(INVITED, REGISTERED, WAIT_LISTED, CONFIRMED);
        };
    }
}
