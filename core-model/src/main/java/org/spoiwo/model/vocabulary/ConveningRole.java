package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a network has to do with a meeting. */
@Schema(description = "What a network has to do with a meeting.")
public enum ConveningRole implements Term {
    /** It is the network's own meeting. */
    CONVENING("zwołująca", "convening"),

    /** Several networks meet as one. */
    JOINT("współzwołująca", "joint"),

    /** The network was asked to come. */
    INVITED("zaproszona", "invited"),

    /** The meeting called the network into being. */
    CONSTITUTED("powołana", "constituted");

    private final String pl;
    private final String en;

    ConveningRole(String pl, String en) {
        this.pl = pl;
        this.en = en;
    }

    @Override
    public String pl() {
        return pl;
    }

    @Override
    public String en() {
        return en;
    }
}
