package org.spoiwo.api.web;

/** Paths of the API. */
public final class Routes {

    public static final String API = "/api/v1";

    private Routes() {}
}
