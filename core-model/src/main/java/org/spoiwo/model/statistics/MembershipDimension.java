package org.spoiwo.model.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What memberships are counted by. */
@Schema(description = "What memberships are counted by.")
public enum MembershipDimension {
    /** The network. */
    NETWORK,

    /** The regions of the network: one with several is counted once, under all of them. */
    REGION,

    /** The kind of network. */
    NETWORK_KIND,

    /** The kinds of the organisation that is the member, or for which the member sits; all of them together. */
    ORGANIZATION_KIND,

    /** As what the member belongs to the network. */
    ROLE,

    /** The year in which the membership began, or the first that comes into question. */
    YEAR
}
