package org.spoiwo.model.merging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.DuplicateSign;

/**
 * A record that may be about the same person or organisation as another.
 *
 * @param name what it is called
 * @param locality of an organisation; nothing for a person
 * @param signs why it may be the same, never empty; common names are common
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A record that may be about the same person or organisation")
public record Duplicate(UUID id, String name, @Nullable String locality, List<DuplicateSign> signs) {

    public Duplicate {
        signs = Set.copyOf(signs).stream().sorted().toList();
    }
}
