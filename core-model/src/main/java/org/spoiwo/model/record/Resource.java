package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The kinds of record that have a path and a version of their own. The JSON form is the path segment: {@code "meetings"}.
 */
public enum Resource {
    ORGANIZATIONS,
    PEOPLE,
    PROJECTS,
    DOCUMENTS,
    NETWORKS,
    MEMBERSHIPS,
    MEETINGS,
    PARTICIPATIONS,
    PROGRAMMES,
    PROGRAMME_VERSIONS,
    CONSULTATIONS,
    COMMENTS,
    RESPONSES;

    /** The path segment, e.g. {@code meetings}. */
    @JsonValue
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Resource of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
