package org.spoiwo.model.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.record.Resource;

/**
 * Everything that is kept about a person (GDPR, art. 15 and 20).
 *
 * @param versions how the record read before, and those merged into it, without contact data, which no version keeps
 * @param mentions where other records refer to the person
 * @param accesses to whom the contact data was handed out
 */
@Schema(description = "Everything that is kept about a person")
public record PersonalData(
        Instant at,
        Person person,
        List<Version> versions,
        List<Mention> mentions,
        List<Consent> consents,
        List<PersonalDataAccess> accesses) {

    /**
     * A version of the record, or of one that was merged into it.
     *
     * @param id of the record of which it is a version
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PersonVersion", description = "How the record of the person once read")
    public record Version(
            UUID id, int version, Instant at, @Nullable Person person) {}

    /**
     * A place where another record refers to the person.
     *
     * @param name what the record is called
     * @param pointer JSON Pointer of the reference
     * @param as what stands there: the contribution, the office, the membership
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PersonMention", description = "A place where another record refers to the person")
    public record Mention(
            @Schema(implementation = String.class, description = "Its kind, as in paths", examples = "meetings")
            Resource resource,

            UUID id,
            String name,
            String pointer,

            @Schema(
                    type = SchemaType.OBJECT,
                    additionalProperties = Schema.True.class,
                    description = "What stands there: the contribution, the office, the membership")
            @Nullable
            Object as) {}
}
