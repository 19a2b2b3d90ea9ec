package org.spoiwo.api.embedded;

/** The few lines that tell what a start is doing. */
public final class StartLog {

    private StartLog() {}

    /** Goes straight to the console: a logger keeps its lines back until Quarkus runs, when the waiting is over. */
    public static void say(String line) {
        System.out.println("Spoiwo: " + line);
    }
}
