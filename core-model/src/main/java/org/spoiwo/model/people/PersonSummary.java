package org.spoiwo.model.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.Visibility;

/** A person as a list shows them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A person as a list shows them")
public record PersonSummary(
        UUID id,
        String givenName,
        String familyName,
        String name,
        @Nullable String academicTitle,
        Visibility visibility) {}
