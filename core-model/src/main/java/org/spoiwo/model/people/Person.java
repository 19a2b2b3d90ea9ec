package org.spoiwo.model.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.merging.Mergeable;
import org.spoiwo.model.record.Affiliation;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.Image;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.record.VisibleTo;

/**
 * A person in a public capacity: speaker, officer, committee member. Service users are never recorded by name.
 *
 * @param name given and family name in one, put together by the server
 * @param academicTitle as written before the name, e.g. {@code dr hab.}
 * @param bioNote a phrase of the source about the person, not a job
 * @param contact only for arrangements with the person; never published
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A person in a public capacity")
public record Person(
        @Nullable UUID id,

        @NotBlank @Size(max = 200) @Schema(examples = "Piotr")
        String givenName,

        @NotBlank @Size(max = 200) @Schema(examples = "Kubarewicz")
        String familyName,

        @Schema(readOnly = true, examples = "Piotr Kubarewicz") @Nullable
        String name,

        @Size(max = 100) @Nullable String academicTitle,
        @Size(max = Limits.LINE) @Nullable String bioNote,
        @Size(max = Limits.LIST) List<@Valid Alias> aliases,
        @Size(max = Limits.LIST) List<@Valid Affiliation> affiliations,
        @Size(max = Limits.LIST) List<@Valid Image> images,

        @VisibleTo(Audience.DATA_PROTECTION) @Valid @Nullable
        PersonalContact contact,

        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements Mergeable<Person>, PersonBuilder.With {

    public Person {
        name = givenName == null || familyName == null ? null : givenName + " " + familyName;
        aliases = Lists.orEmpty(aliases);
        affiliations = Lists.orEmpty(affiliations);
        images = Lists.orEmpty(images);
    }

    @Override
    public Person kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    @Override
    public String displayName() {
        return givenName + " " + familyName;
    }

    /** But not the contact: whose it is, only the person knows. */
    @Override
    public Person takingOver(Person duplicate) {
        return with(person -> person.aliases(aliasesWith(duplicate))
                .affiliations(Lists.union(affiliations, duplicate.affiliations())));
    }
}
