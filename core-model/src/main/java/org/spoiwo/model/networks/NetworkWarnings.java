package org.spoiwo.model.networks;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.record.Lists;

/** What is odd about a network and its roster. */
@Schema(description = "What is odd about a network and its roster; nothing of it is refused")
public record NetworkWarnings(List<NetworkWarning> items) {

    public NetworkWarnings {
        items = Lists.orEmpty(items);
    }
}
