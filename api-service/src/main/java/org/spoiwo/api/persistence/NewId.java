package org.spoiwo.api.persistence;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The ids the service gives: UUIDs of version 7 (RFC 9562), which grow with time, so that new rows stand together in an index. */
public final class NewId {

    private NewId() {}

    public static UUID make() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
