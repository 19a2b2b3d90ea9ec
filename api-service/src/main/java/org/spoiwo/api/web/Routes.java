package org.spoiwo.api.web;

import java.util.UUID;
import org.spoiwo.model.record.Resource;

/** Paths of the API. */
public final class Routes {

    public static final String API = "/api/v1";

    private Routes() {}

    public static String of(Resource resource, UUID id) {
        return API + "/" + resource.path() + "/" + id;
    }
}
