package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of meeting it is. */
@Schema(description = "What sort of meeting it is.")
public enum MeetingKind implements Term {
    /** Session of a committee or council, from inaugural to last. */
    COMMITTEE_SESSION("posiedzenie", "committee session"),

    /** Meeting to get a piece of work done. */
    WORKING_SESSION("spotkanie robocze", "working session"),

    /** Meeting of an existing network. */
    NETWORK_MEETING("spotkanie sieci", "network meeting"),

    /** Meeting to bring entities together, whether or not a network exists. */
    NETWORKING_MEETING("spotkanie sieciujące", "networking meeting"),

    /** Meeting of a group for one subject. */
    THEMATIC_GROUP_MEETING("spotkanie grupy tematycznej", "thematic group meeting"),

    /** Meeting at which progress is reviewed, for example that of the OWES. */
    MONITORING_MEETING("spotkanie monitorujące", "monitoring meeting"),

    /** Talks and discussion on one subject. */
    SEMINAR("seminarium", "seminar"),

    /** Larger event of talks and panels. */
    CONFERENCE("konferencja", "conference"),

    /** Event of that name; a standing forum is a {@link NetworkKind#FORUM}. */
    FORUM("forum", "forum"),

    /** Gathering of a whole sector. */
    CONGRESS("kongres", "congress"),

    /** Participants work on something themselves. */
    WORKSHOP("warsztaty", "workshop"),

    /** Participants are taught. */
    TRAINING("szkolenie", "training"),

    /** Participants see others at work. */
    STUDY_VISIT("wizyta studyjna", "study visit"),

    /** Meeting within a public consultation; Act of 6 December 2006 on development policy, art. 6(4). */
    CONSULTATION_MEETING("spotkanie konsultacyjne", "consultation meeting"),

    /** Participants are informed, for example about a call. */
    INFORMATION_MEETING("spotkanie informacyjne", "information meeting"),

    /** Several bodies sit together. */
    JOINT_SESSION("posiedzenie wspólne", "joint session"),

    /** Meeting called to elect. */
    ELECTIONS_MEETING("zebranie wyborcze", "elections meeting"),

    /** Assembly of all members. */
    GENERAL_ASSEMBLY("walne zebranie", "general assembly"),

    /** Gala, award ceremony or solemn signing. */
    CEREMONY("uroczystość", "ceremony"),

    /** A kind that is named in the source and not here. */
    OTHER("inne", "other");

    private final String pl;
    private final String en;

    MeetingKind(String pl, String en) {
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
}
