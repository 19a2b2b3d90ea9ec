package org.spoiwo.model.record;

/** Sizes that texts and lists may have: generous for real life, small enough that one record never hurts the service. */
public final class Limits {

    /** Names, titles, designations, short phrases (characters). */
    public static final int NAME = 500;
    /** Addresses, captions, notes (characters). */
    public static final int LINE = 2_000;
    /** Summaries, abstracts, texts of decisions (characters). */
    public static final int TEXT = 50_000;
    /** Entries of a list inside a record. */
    public static final int LIST = 500;
    /** Agenda items of one meeting, on all levels. */
    public static final int AGENDA_ITEMS = 2_000;
    /** Levels of an agenda: day, block, item, part of an item … */
    public static final int AGENDA_DEPTH = 10;

    private Limits() {}
}
