package org.spoiwo.api.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.spoiwo.api.imports.BundleLoading;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.WriteRequest;

/** Puts the five real documents into a new embedded database, so that there is something to look at. */
@ApplicationScoped
public class SampleLoading {

    private static final Logger LOG = Logger.getLogger(SampleLoading.class);
    private static final String BUNDLE = "/samples/five-documents.json";

    private final BundleLoading bundles;
    private final RecordRegister register;
    private final ObjectMapper mapper;
    private final boolean wanted;

    SampleLoading(
            BundleLoading bundles,
            RecordRegister register,
            ObjectMapper mapper,
            @ConfigProperty(name = "spoiwo.embedded", defaultValue = "false") boolean embedded,
            @ConfigProperty(name = "spoiwo.samples", defaultValue = "true") boolean samples) {
        this.bundles = bundles;
        this.register = register;
        this.mapper = mapper;
        this.wanted = embedded && samples;
    }

    /** Never into an external database, and never into one that holds anything. */
    void onStart(@Observes StartupEvent start) {
        if (wanted && register.isEmpty()) {
            LOG.infof("loaded the five sample documents: %d records", bundles.load(bundle(), WriteRequest.byService()));
        }
    }

    private JsonNode bundle() {
        try (InputStream in = SampleLoading.class.getResourceAsStream(BUNDLE)) {
            return mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
