package org.spoiwo.api.comments;

/** What those who sent comments are written about. */
enum CommentLetterKind {
    /** It came, and this is the link to it. */
    COMMENT_RECEIVED,

    /** Everybody reads it now. */
    COMMENT_PUBLISHED,

    /** It is not shown. */
    COMMENT_REJECTED,

    /** One answer, to one or more of their comments. */
    COMMENTS_ANSWERED,

    /** The round ends on another day. */
    DEADLINE_CHANGED,

    /** How the consultation went and what came of it. */
    REPORT_PUBLISHED
}
