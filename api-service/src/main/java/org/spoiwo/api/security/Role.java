package org.spoiwo.api.security;

/** What the holder of a token may do in the regions that the token names. */
public enum Role {
    /** Read what is for staff. */
    READER,
    /** Read and change. */
    EDITOR,
    /** Everything, in all regions. */
    ADMIN
}
