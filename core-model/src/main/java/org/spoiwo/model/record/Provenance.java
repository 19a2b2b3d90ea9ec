package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the facts of a record come from: sources, the legal acts it rests on, and what a source literally says. */
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where the facts come from")
public record Provenance(
        @Size(max = Limits.LIST) List<@Valid Source> sources,
        @Size(max = Limits.LIST) List<@Valid Act> acts,
        @Size(max = Limits.LIST) List<@Valid Evidence> evidence)
        implements SelfChecking {

    public Provenance {
        sources = Lists.orEmpty(sources);
        acts = Lists.orEmpty(acts);
        evidence = Lists.orEmpty(evidence);
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return IntStream.range(0, evidence.size())
                .filter(i -> citesMissingSource(evidence.get(i)))
                .mapToObj(i -> new Inconsistency("/evidence/" + i + "/source", "evidence.source"));
    }

    private boolean citesMissingSource(Evidence cited) {
        return cited != null && cited.source() != null && (cited.source() < 0 || cited.source() >= sources.size());
    }
}
