package org.spoiwo.api.history;

import org.spoiwo.model.record.References;

/**
 * A record as it once was.
 *
 * @param shown what the caller may know of the records it refers to
 */
public record Past<R extends Record>(R record, References.Reader shown) {}
