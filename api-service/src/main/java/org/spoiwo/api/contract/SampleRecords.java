package org.spoiwo.api.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentBuilder;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.CommentResponseBuilder;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.Coverage;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.Office;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.programmes.IndicatorValue;
import org.spoiwo.model.programmes.ProgrammeNode;
import org.spoiwo.model.programmes.ProgrammeNodeBuilder;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.programmes.ProgrammeVersionBuilder;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.References;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.CommentResolution;
import org.spoiwo.model.vocabulary.ConsultationChannel;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.ParticipationStatus;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;
import org.spoiwo.model.vocabulary.ProgrammeVersionStatus;
import org.spoiwo.model.vocabulary.Visibility;

/** Examples out of the five real documents, as a client sends and receives them. */
final class SampleRecords {

    /** The meeting of 8–9 December 2016 at which two networks were constituted. */
    static final UUID MEETING = id("0703");

    private static final String BUNDLE = "/samples/five-documents.json";
    private static final UUID PLATFORM = id("0504");
    private static final UUID PROGRAMME = id("0801");
    private static final UUID CONSULTATION = id("0901");
    private static final Instant ENTERED = Instant.parse("2026-11-21T09:00:00Z");

    private static final Map<Noun, UUID> CHOSEN = Map.of(
            Noun.ORGANIZATIONS,
            id("0108"),
            Noun.PEOPLE,
            id("0210"),
            Noun.PROJECTS,
            id("0303"),
            Noun.DOCUMENTS,
            id("0404"),
            Noun.PROGRAMMES,
            PROGRAMME,
            Noun.NETWORKS,
            PLATFORM,
            Noun.MEETINGS,
            MEETING,
            Noun.CONSULTATIONS,
            CONSULTATION);

    /** What a PATCH might change; as it is anyway, so that nothing is made up. */
    private static final Map<Noun, String> PATCHED = Map.ofEntries(
            Map.entry(Noun.ORGANIZATIONS, "locality"),
            Map.entry(Noun.PEOPLE, "affiliations"),
            Map.entry(Noun.PROJECTS, "to"),
            Map.entry(Noun.DOCUMENTS, "kind"),
            Map.entry(Noun.PROGRAMMES, "horizon"),
            Map.entry(Noun.PROGRAMME_VERSIONS, "status"),
            Map.entry(Noun.NETWORKS, "kindLabel"),
            Map.entry(Noun.MEMBERS, "designation"),
            Map.entry(Noun.PARTICIPANTS, "designation"),
            Map.entry(Noun.MEETINGS, "status"),
            Map.entry(Noun.CONSULTATIONS, "stages"),
            Map.entry(Noun.COMMENTS, "moderation"),
            Map.entry(Noun.RESPONSES, "reasons"),
            Map.entry(Noun.AGENDA_ITEMS, "kind"));

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final Map<UUID, JsonNode> sent = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    SampleRecords() {
        JsonNode bundle = bundle();
        for (Noun noun : CHOSEN.keySet()) {
            String segment =
                    noun.collectionPath().substring(noun.collectionPath().lastIndexOf('/') + 1);
            bundle.path(segment).forEach(node -> {
                UUID id = UUID.fromString(node.path("id").asText());
                sent.put(id, node);
                names.put(id, ((AggregateRecord<?>) read(node, noun.record())).displayName());
            });
        }
    }

    /** A record as a GET answers with it. */
    Record answered(Noun noun) {
        Record record = switch (noun) {
            case ORGANIZATIONS, PEOPLE, PROJECTS, DOCUMENTS, PROGRAMMES, NETWORKS, MEETINGS, CONSULTATIONS ->
                read(chosen(noun), noun.record());
            case PROGRAMME_VERSIONS -> version();
            case COMMENTS -> comment();
            case RESPONSES -> response();
            case MEMBERS -> member();
            case PARTICIPANTS -> participant();
            case AGENDA_ITEMS -> numbered(meeting()).agenda().get(2);
        };
        Record named = References.named(
                record instanceof Consultation consultation
                        ? consultation.withCoverage(new Coverage(0, 0, 0, 0, 0))
                        : record,
                shown());
        return named instanceof Meeting meeting ? kept(numbered(meeting)) : kept(named);
    }

    /** A record as a client may send it: without what the server puts in. */
    Object sent(Noun noun) {
        ObjectNode node = switch (noun) {
            case ORGANIZATIONS, PEOPLE, PROJECTS, DOCUMENTS, PROGRAMMES, NETWORKS, MEETINGS, CONSULTATIONS ->
                chosen(noun).deepCopy();
            case PROGRAMME_VERSIONS -> mapper.valueToTree(version().withProgramme(null));
            case COMMENTS -> mapper.valueToTree(comment().withConsultation(null).withLate(null));
            case RESPONSES -> mapper.valueToTree(response().withConsultation(null));
            case MEMBERS -> mapper.valueToTree(member().withNetwork(null));
            case PARTICIPANTS -> mapper.valueToTree(participant().withMeeting(null));
            case AGENDA_ITEMS -> chosen(Noun.MEETINGS).path("agenda").get(2).deepCopy();
        };
        node.remove("id");
        return plain(node);
    }

    Object patch(Noun noun) {
        String member = Objects.requireNonNull(PATCHED.get(noun), noun.name());
        return plain(mapper.createObjectNode()
                .set(member, mapper.valueToTree(answered(noun)).required(member)));
    }

    /** A page of a list with one entry, and a next one. */
    Object page(Noun noun) {
        ObjectNode page = mapper.createObjectNode();
        page.putArray("items").add(new SampleSummaries(mapper).of(noun, this));
        page.put("nextCursor", "MjAxNi0xMi0wOHwwMTkzMDAwMA");
        return plain(page);
    }

    /** The chosen meeting with the positions of its agenda items. */
    Meeting meeting() {
        return (Meeting) read(chosen(Noun.MEETINGS), Meeting.class);
    }

    /** As maps, lists and simple values. */
    Object plain(Object value) {
        return mapper.convertValue(value, Object.class);
    }

    private ObjectNode chosen(Noun noun) {
        return (ObjectNode) Objects.requireNonNull(sent.get(CHOSEN.get(noun)), noun.name());
    }

    /** Somebody who leads a network is a member of it; no document lists the members as such. */
    private Membership member() {
        Network platform = (Network) read(chosen(Noun.NETWORKS), Network.class);
        Office chair = platform.offices().get(0);
        return (Membership) read(
                mapper.createObjectNode()
                        .put("id", id("0601").toString())
                        .put("role", MembershipRole.MEMBER.name())
                        .put("designation", chair.designation())
                        .<ObjectNode>set("network", mapper.valueToTree(Reference.to(PLATFORM)))
                        .<ObjectNode>set("person", mapper.valueToTree(chair.person()))
                        .<ObjectNode>set("affiliations", mapper.valueToTree(chair.affiliations()))
                        .set("from", mapper.valueToTree(chair.from())),
                Membership.class);
    }

    /** Somebody who was elected at a meeting took part in it; no document lists the participants as such. */
    private Participation participant() {
        Network platform = (Network) read(chosen(Noun.NETWORKS), Network.class);
        Office chair = platform.offices().get(0);
        ObjectNode participation = mapper.createObjectNode()
                .put("id", id("0a01").toString())
                .put("capacity", Capacity.MEMBER.name())
                .put("designation", chair.designation());
        participation.set("meeting", mapper.valueToTree(Reference.to(MEETING)));
        participation.set("person", mapper.valueToTree(chair.person()));
        participation.set("asMemberOf", mapper.valueToTree(Reference.to(PLATFORM)));
        participation.set("affiliations", mapper.valueToTree(chair.affiliations()));
        participation.putArray("statusHistory").addObject().put("status", ParticipationStatus.PRESENT.name());
        return (Participation) read(participation, Participation.class);
    }

    /** Nor a comment on one. */
    private static Comment comment() {
        return CommentBuilder.builder()
                .id(id("0911"))
                .consultation(Reference.to(CONSULTATION))
                .reference("ROPS.0142.7.2026")
                .round(1)
                .author(new Comment.Author(null, null, "Stowarzyszenie Sąsiedzi", null))
                .channel(ConsultationChannel.EMAIL)
                .receivedOn(LocalDate.of(2026, 11, 20))
                .late(false)
                .target(new Comment.Target("C1.W1", null))
                .text("Wskaźnik jest zbyt niski.")
                .proposedWording("450 nowych miejsc pracy")
                .moderation(CommentModeration.PUBLISHED)
                .build();
    }

    /** Nor the answer to one. */
    private static CommentResponse response() {
        return CommentResponseBuilder.builder()
                .id(id("0921"))
                .consultation(Reference.to(CONSULTATION))
                .comments(List.of(Reference.to(id("0911"))))
                .resolution(CommentResolution.PARTIALLY_ACCEPTED)
                .reasons("Wartość podniesiono w granicach budżetu programu.")
                .newWording("430 nowych miejsc pracy")
                .build();
    }

    /** No document quotes the text of a programme. */
    private static ProgrammeVersion version() {
        ProgrammeNode indicator = ProgrammeNodeBuilder.builder()
                .code("C1.W1")
                .kind(ProgrammeNodeKind.INDICATOR)
                .name("Liczba nowych miejsc pracy")
                .unit("osoba")
                .base(new IndicatorValue(2019, new BigDecimal("120")))
                .targets(List.of(new IndicatorValue(2027, new BigDecimal("400"))))
                .build();
        return ProgrammeVersionBuilder.builder()
                .id(id("0811"))
                .programme(Reference.to(PROGRAMME))
                .label("projekt do konsultacji")
                .status(ProgrammeVersionStatus.CONSULTED)
                .nodes(List.of(ProgrammeNodeBuilder.builder()
                        .code("C1")
                        .kind(ProgrammeNodeKind.OBJECTIVE)
                        .title("Więcej miejsc pracy")
                        .children(List.of(indicator))
                        .build()))
                .build();
    }

    private static Meeting numbered(Meeting meeting) {
        List<AgendaItem> agenda = new ArrayList<>();
        meeting.agenda().forEach(item -> agenda.add(item.withPosition(agenda.size() + 1)));
        return meeting.withAgenda(agenda);
    }

    private static Record kept(Record record) {
        if (!(record instanceof AggregateRecord<?> aggregate)) {
            return record;
        }
        Meta meta = aggregate.meta();
        return (Record) aggregate.kept(
                aggregate.id(),
                new Meta(
                        1,
                        ENTERED,
                        ENTERED,
                        meta == null ? Visibility.PUBLIC : meta.visibility(),
                        meta == null ? List.of(RegionCode.of("PL-28")) : meta.maintainers()));
    }

    private Record read(JsonNode node, Class<? extends Record> type) {
        return mapper.convertValue(node, type);
    }

    private References.Reader shown() {
        return new References.Reader() {
            @Override
            public boolean knows(UUID id) {
                return true;
            }

            @Override
            public @Nullable String nameOf(UUID id) {
                return names.get(id);
            }

            @Override
            public boolean reads(Audience audience) {
                return true;
            }
        };
    }

    private JsonNode bundle() {
        try (InputStream in = SampleRecords.class.getResourceAsStream(BUNDLE)) {
            return mapper.readTree(Objects.requireNonNull(in, BUNDLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID id(String end) {
        return UUID.fromString("01930000-0000-7000-8000-00000000" + end);
    }
}
