package org.spoiwo.model.networks;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.record.Lists;

/** Who holds or held the offices of a network. */
@Schema(description = "Who holds or held the offices of a network, in the order of the network")
public record Officers(List<Office> items) {

    public Officers {
        items = Lists.orEmpty(items);
    }
}
