package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Affiliation;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.record.VisibleTo;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.GroupMembership;
import org.spoiwo.model.vocabulary.ParticipationMode;
import org.spoiwo.model.vocabulary.ParticipationStatus;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * A person or an organisation at a meeting, from the invitation to the attendance list; a record of its own, below the
 * meeting. Ordinary participants are counted, not named: it is {@code INTERNAL} until somebody says otherwise.
 *
 * @param meeting the meeting, known from the path
 * @param person somebody who has a record; at one meeting once
 * @param participant somebody who has none: only for those who organise the meeting
 * @param name the name of somebody without a record who agreed to be named ({@code listed}), for everybody; never kept, so
 *     that it is gone with the consent
 * @param organization the organisation that takes part; with {@code count} its people without their names
 * @param represents the organisations or bodies for which they take part
 * @param membership how they relate to the network that meets; {@code NON_MEMBER} and {@code GUEST} say that they do not
 *     belong to it
 * @param asMemberOf the network of the meeting as whose member they take part
 * @param deputyFor whom they stand in for: a person, an organisation or its membership
 * @param designation as stated then
 * @param affiliations as stated then
 * @param statusHistory what became of it, in the order in which it did
 * @param status the last of the history
 * @param count how many people, when they are not named
 * @param listed whether they agreed to be named to everybody
 * @param consent the information notice that they were shown
 * @param accommodation what they need in order to take part; kept apart, and erased after the meeting
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A person or an organisation at a meeting, from the invitation to the attendance list")
public record Participation(
        @Nullable UUID id,

        @RefersTo(Resource.MEETINGS) @Schema(readOnly = true, description = "Known from the path") @Nullable
        Reference meeting,

        @RefersTo(Resource.PEOPLE) @Valid @Nullable Reference person,

        @Schema(description = "Somebody without a record of their own")
        @VisibleTo(Audience.DATA_PROTECTION)
        @Valid
        @Nullable
        Attendee participant,

        @Schema(
                readOnly = true,
                description = "The name of somebody without a record who agreed to be named (listed) and takes part",
                examples = "Anna Przykładowa")
        @Nullable
        String name,

        @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable Reference organization,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS}) @Size(max = 50)
        List<@Valid Reference> represents,

        @Nullable Capacity capacity,

        @Schema(description = "NON_MEMBER and GUEST say that they are no member of a network that meets") @Nullable
        GroupMembership membership,

        @Schema(
                description =
                        "The network of the meeting as whose member they take part. Left out: taken from the"
                                + " roster of the meeting's day on creation, unchanged on update; membership says that there is none")
        @RefersTo(Resource.NETWORKS)
        @Valid
        @Nullable
        Reference asMemberOf,

        @RefersTo({Resource.PEOPLE, Resource.ORGANIZATIONS, Resource.MEMBERSHIPS}) @Valid @Nullable
        Reference deputyFor,

        @Nullable ParticipationMode mode,

        @Size(max = Limits.NAME) @Schema(examples = "kierowniczka WTZ") @Nullable
        String designation,

        @Size(max = 50) List<@Valid Affiliation> affiliations,

        @Schema(description = "In the order in which it happened") @Size(max = Limits.LIST)
        List<@Valid Step> statusHistory,

        @Schema(readOnly = true, description = "The last of statusHistory") @Nullable
        ParticipationStatus status,

        @Schema(description = "How many people of the organisation, when they are not named") @Positive @Nullable
        Integer count,

        @Schema(description = "Whether they agreed to be named to everybody") @Nullable
        Boolean listed,

        @VisibleTo(Audience.STAFF) @Valid @Nullable ParticipantConsent consent,

        @Schema(description = "What they need in order to take part; erased after the meeting")
        @VisibleTo(Audience.DATA_PROTECTION)
        @Valid
        @Nullable
        Accommodation accommodation,

        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements AggregateRecord<Participation>, SelfChecking, ParticipationBuilder.With {

    public Participation {
        represents = Lists.orEmpty(represents);
        affiliations = Lists.orEmpty(affiliations);
        statusHistory = Lists.orEmpty(statusHistory);
        Step last = statusHistory.isEmpty() ? null : statusHistory.get(statusHistory.size() - 1);
        status = last == null ? null : last.status();
    }

    @Override
    public Participation kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    /** What it says of itself; a name is either a record of its own or nobody's business. */
    @Override
    public String displayName() {
        return designation != null ? designation : "";
    }

    /** The same with one more step; it is not earlier than the last. */
    public Participation followedBy(ParticipationStatus next, Instant at) {
        Instant last = statusHistory.stream()
                .map(Step::at)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(at);
        Step step = new Step(next, last.isAfter(at) ? last : at);
        return withStatusHistory(
                Stream.concat(statusHistory.stream(), Stream.of(step)).toList());
    }

    /** Whether it is about somebody in particular, rather than an organisation or a post. */
    public boolean concernsSomebody() {
        return person != null || participant != null;
    }

    /** Whether they say that they are no member. */
    public boolean deniesMembership() {
        return membership == GroupMembership.NON_MEMBER || membership == GroupMembership.GUEST;
    }

    /** Whether everybody may know that somebody was there: by what they did there, as a member, or because they agreed. */
    public boolean mayBeNamed() {
        return Boolean.TRUE.equals(listed) || asMemberOf != null || (capacity != null && capacity.isPublicFunction());
    }

    /**
     * The name by which everybody may know somebody without a record: the participation is public, they agreed, and they take
     * part.
     */
    public @Nullable String publicName() {
        boolean isPublic = meta != null && meta.visibility() == Visibility.PUBLIC;
        return participant != null
                        && isPublic
                        && Boolean.TRUE.equals(listed)
                        && (status == null || status.isTakingPart())
                ? participant.givenName() + " " + participant.familyName()
                : null;
    }

    /** No longer named to everybody, nor seen by them. */
    public Participation unlisted() {
        return withListed(false).withMeta(new Meta(null, null, null, Visibility.INTERNAL, null));
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return Stream.of(holder(), countOfNamed(), memberOfNone(), order()).flatMap(found -> found);
    }

    private Stream<Inconsistency> holder() {
        if (person != null && participant != null) {
            return Stream.of(new Inconsistency("/participant", "participation.twoPeople"));
        }
        return person == null && participant == null && organization == null && designation == null
                ? Stream.of(new Inconsistency("/person", "participation.holder"))
                : Stream.empty();
    }

    private Stream<Inconsistency> countOfNamed() {
        return count != null && concernsSomebody()
                ? Stream.of(new Inconsistency("/count", "participation.countOfNamed"))
                : Stream.empty();
    }

    private Stream<Inconsistency> memberOfNone() {
        return asMemberOf != null && deniesMembership()
                ? Stream.of(new Inconsistency("/membership", "participation.memberOfNone"))
                : Stream.empty();
    }

    private Stream<Inconsistency> order() {
        List<Inconsistency> found = new ArrayList<>();
        Instant latest = Instant.MIN;
        for (int i = 0; i < statusHistory.size(); i++) {
            Step step = statusHistory.get(i);
            Instant at = step == null ? null : step.at();
            if (at != null && at.isBefore(latest)) {
                found.add(new Inconsistency("/statusHistory/" + i + "/at", "participation.statusOrder"));
            }
            latest = at == null ? latest : at;
        }
        return found.stream();
    }

    /** What became of a participation at some instant. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ParticipationStep", description = "What became of a participation, and when")
    public record Step(
            @NotNull ParticipationStatus status, @Nullable Instant at) {}
}
