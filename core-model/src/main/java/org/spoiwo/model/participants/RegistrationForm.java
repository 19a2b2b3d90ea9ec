package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.record.VisibleTo;
import org.spoiwo.model.vocabulary.ParticipationMode;

/**
 * What somebody sends who wants to take part in a meeting.
 *
 * @param email where the confirmation goes; at one meeting an address has one place
 * @param organization where they come from, in their own words
 * @param represents the same as records, where there are such
 * @param accommodation what they need in order to take part
 * @param consent that they were shown the meeting's information notice and agree; nobody is registered without
 * @param noticeVersion the version they were shown; left out, the one the meeting names
 * @param listed whether they agree to be named to everybody
 */
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What somebody sends who wants to take part in a meeting")
public record RegistrationForm(
        @VisibleTo(Audience.DATA_PROTECTION) @NotBlank @Size(max = 200) @Schema(examples = "Anna")
        String givenName,

        @VisibleTo(Audience.DATA_PROTECTION) @NotBlank @Size(max = 200) @Schema(examples = "Przykładowa")
        String familyName,

        @VisibleTo(Audience.DATA_PROTECTION)
        @NotBlank
        @Email(message = "{email.syntax}")
        @Size(max = 254)
        @Schema(examples = "anna@example.org")
        String email,

        @VisibleTo(Audience.DATA_PROTECTION)
        @Size(max = Limits.NAME)
        @Schema(description = "Where they come from, in their own words")
        @Nullable
        String organization,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS})
        @Size(max = 50)
        @Schema(description = "The same as records, where there are such")
        List<@Valid Reference> represents,

        @Nullable ParticipationMode mode,

        @VisibleTo(Audience.DATA_PROTECTION) @Valid @Nullable
        Accommodation accommodation,

        @NotNull @Schema(description = "That they were shown the meeting's information notice and agree; must be true")
        Boolean consent,

        @Positive @Schema(description = "The version they were shown; left out, the one that holds now") @Nullable
        Integer noticeVersion,

        @Schema(description = "Whether they agree to be named to everybody") @Nullable
        Boolean listed)
        implements SelfChecking {

    public RegistrationForm {
        represents = Lists.orEmpty(represents);
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return Boolean.FALSE.equals(consent)
                ? Stream.of(new Inconsistency("/consent", "registration.consent"))
                : Stream.empty();
    }

    /** Says nothing: what is written out may end up in a log. */
    @Override
    public String toString() {
        return "RegistrationForm[…]";
    }
}
