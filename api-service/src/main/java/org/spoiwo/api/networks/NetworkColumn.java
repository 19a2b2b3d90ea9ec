package org.spoiwo.api.networks;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.networks.Network;

/** The facts of a network in its JSON column. */
@Immutable
@Converter
public class NetworkColumn extends JsonColumn<Network> {

    NetworkColumn() {
        super(Network.class);
    }
}
