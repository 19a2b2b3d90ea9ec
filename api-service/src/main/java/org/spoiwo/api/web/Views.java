package org.spoiwo.api.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.history.Past;
import org.spoiwo.api.paging.Fingerprint;
import org.spoiwo.api.persistence.KnownRecords;
import org.spoiwo.api.persistence.Written;
import org.spoiwo.api.privacy.AccessLogging;
import org.spoiwo.api.privacy.DataProtection;
import org.spoiwo.api.privacy.StatedPurpose;
import org.spoiwo.api.security.Caller;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.record.References;
import org.spoiwo.model.vocabulary.AccessKind;

/** Answers with records: names put to references, trimmed and expanded as asked, with ETag and 304. */
@ApplicationScoped
public class Views {

    private static final int HASH_LENGTH = 12;

    /** Ends the tag of a view with personal data. */
    private static final String PERSONAL = "-dp";

    private final ObjectMapper mapper;
    private final Expansion expansion;
    private final CurrentCaller caller;
    private final DataProtection dataProtection;
    private final StatedPurpose purpose;
    private final AccessLogging accessLog;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Views(
            ObjectMapper mapper,
            Expansion expansion,
            CurrentCaller caller,
            DataProtection dataProtection,
            StatedPurpose purpose,
            AccessLogging accessLog,
            HttpHeaders headers,
            UriInfo uri) {
        this.mapper = mapper;
        this.expansion = expansion;
        this.caller = caller;
        this.dataProtection = dataProtection;
        this.purpose = purpose;
        this.accessLog = accessLog;
        this.headers = headers;
        this.uri = uri;
    }

    /** One record; 304 when the caller has this view of it already. */
    public <R extends Record & AggregateRecord<R>> Response record(R record, KnownRecords known, ViewParameters view) {
        return part(record, record, known, view);
    }

    /** A record as it once was. Its tag is weak: nobody can change what has been by sending it back in If-Match. */
    public <R extends Record & AggregateRecord<R>> Response past(Past<R> past, ViewParameters view) {
        return pastPart(past.record(), past, view);
    }

    /** Something inside a record as it once was. */
    public <R extends Record & AggregateRecord<R>> Response pastPart(Record part, Past<R> past, ViewParameters view) {
        Selection selection = Selection.of(view, part.getClass());
        selection.refuseExpansion();
        byte[] body = bytes(References.named(part, past.shown()), selection);
        String tag = "W/" + tag(past.record(), body, "");
        return answer(body, tag).build();
    }

    /** Something inside a record, under the record's version. */
    public Response part(Record part, AggregateRecord<?> whole, KnownRecords known, ViewParameters view) {
        Selection selection = Selection.of(view, part.getClass());
        Rendering rendering = rendered(part, whole, known, selection);
        String tag = (selection.isWhole() ? "" : "W/") + rendering.tag;
        if (rendering.isPersonal) {
            accessLog.handedOut(caller.get(), id(whole), AccessKind.READ, purpose.demanded());
            return confidential(Response.ok(rendering.body), tag).build();
        }
        return answer(rendering.body, tag).build();
    }

    /** What a write did: 201 with Location, or 200. */
    public <R extends Record & AggregateRecord<R>> Response written(Written<R> written, boolean dryRun) {
        R record = written.record();
        boolean created = written.effect() == Written.Effect.CREATED;
        return written(record, record, record.id(), written.known(), created, dryRun);
    }

    /** What a write did to something inside a record; the ETag has the record's new version. */
    public Response written(
            Record part,
            AggregateRecord<?> whole,
            @Nullable UUID id,
            KnownRecords known,
            boolean created,
            boolean dryRun) {
        Rendering rendering = rendered(part, whole, known, Selection.WHOLE);
        Response.ResponseBuilder answer = Response.status(created ? Response.Status.CREATED : Response.Status.OK)
                .entity(rendering.body);
        // what would have been created is nobody's yet
        if (rendering.isPersonal && !(created && dryRun)) {
            accessLog.handedOut(caller.get(), id(whole), AccessKind.WRITTEN, purpose.demanded());
        }
        if (dryRun) {
            return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
        }
        if (created) {
            answer.location(location(String.valueOf(id)));
        }
        return (rendering.isPersonal ? confidential(answer, rendering.tag) : labelled(answer, rendering.tag)).build();
    }

    /** Something inside a record was removed: 204, with the ETag that who reads the record now is given. */
    public <R extends Record & AggregateRecord<R>> Response removedFrom(Written<R> whole, boolean dryRun) {
        Response.ResponseBuilder answer = Response.noContent();
        if (!dryRun) {
            R record = whole.record();
            answer.header(HttpHeaders.ETAG, rendered(record, record, whole.known(), Selection.WHOLE).tag);
        }
        return answer.build();
    }

    /** Personal data that is no record: not to be kept anywhere on its way. */
    public Response confidential(Object entity) {
        return unkept(Response.Status.OK, entity).build();
    }

    /** The same about something that was just made, whose private link is in the answer alone. */
    public Response receipt(Object entity) {
        return unkept(Response.Status.CREATED, entity).build();
    }

    /** The same about something that was just made, below the address that was called. */
    public Response confidentialCreated(Object entity, UUID id) {
        return unkept(Response.Status.CREATED, entity)
                .location(location(String.valueOf(id)))
                .build();
    }

    /** A page, with the address of the next one in the header Link. */
    public <S extends Record> Response page(Page<S> page, Class<S> type, ViewParameters view) {
        Selection selection = Selection.of(view, type);
        byte[] body = selection.isWhole() ? write(page) : write(trimmed(page, selection));
        String tag = "W/\"" + hash(body) + "\"";
        Response.ResponseBuilder answer = answer(body, tag);
        if (page.nextCursor() != null) {
            String next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.nextCursor())
                    .build()
                    .toString();
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }

    /** A page of records as they once were. */
    public <S extends Record> Response pastPage(Page<S> page, Class<S> type, ViewParameters view) {
        Selection.of(view, type).refuseExpansion();
        return page(page, type, view);
    }

    /** Something without a version: reference data, parts of an aggregate. */
    public Response plain(Object entity) {
        byte[] body = write(entity);
        String tag = "W/\"" + hash(body) + "\"";
        return answer(body, tag).build();
    }

    /** Something that is written while it is read, because it may be large; 304 when the caller has it already. */
    public Response streamed(StreamingOutput body, String type, String tag) {
        return isKnownToCaller(tag)
                ? labelled(Response.notModified(), tag).build()
                : labelled(Response.ok(body, type), tag).build();
    }

    /** A body, its tag, and whether there is personal data in the body. */
    private static final class Rendering {

        final byte[] body;
        final String tag;
        final boolean isPersonal;

        Rendering(byte[] body, String tag, boolean isPersonal) {
            this.body = body;
            this.tag = tag;
            this.isPersonal = isPersonal;
        }
    }

    /** A tag tells nothing of personal data: who has one could try which value gives the same. */
    private Rendering rendered(Record part, AggregateRecord<?> whole, KnownRecords known, Selection selection) {
        Caller reader = dataProtection.toward(
                caller.get(),
                part.getClass(),
                Objects.requireNonNull(Objects.requireNonNull(whole.meta()).maintainers()));
        byte[] body = bytes(References.named(part, known.shownTo(reader)), selection);
        if (!reader.audience().reads(Audience.DATA_PROTECTION)) {
            return new Rendering(body, tag(whole, body, ""), false);
        }
        byte[] impersonal = bytes(References.named(part, known.shownTo(caller.get())), selection);
        boolean personal = !Arrays.equals(body, impersonal);
        return new Rendering(body, tag(whole, impersonal, personal ? PERSONAL : ""), personal);
    }

    private static UUID id(AggregateRecord<?> whole) {
        return Objects.requireNonNull(whole.id());
    }

    private Response.ResponseBuilder unkept(Response.Status status, Object entity) {
        return Response.status(status).entity(write(entity)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private URI location(String id) {
        String path = uri.getRequestUri().getRawPath();
        return URI.create(path.endsWith(id) ? path : path + "/" + id);
    }

    private byte[] bytes(Record record, Selection selection) {
        if (selection.isWhole()) {
            return write(record);
        }
        ObjectNode tree = mapper.valueToTree(record);
        expansion.expand(List.of(tree), record.getClass(), selection, caller.get());
        return write(selection.trim(tree));
    }

    private ObjectNode trimmed(Page<? extends Record> page, Selection selection) {
        ObjectNode tree = mapper.valueToTree(page);
        List<ObjectNode> items = new ArrayList<>();
        tree.path("items").forEach(item -> items.add((ObjectNode) item));
        expansion.expand(items, selection.type(), selection, caller.get());
        ArrayNode trimmed = tree.putArray("items");
        items.forEach(item -> trimmed.add(selection.trim(item)));
        return tree;
    }

    private byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(AggregateRecord<?> record, byte[] body, String end) {
        return "\"" + Objects.requireNonNull(record.meta()).version() + "-" + hash(body) + end + "\"";
    }

    private static String hash(byte[] body) {
        return Fingerprint.of(body).substring(0, HASH_LENGTH);
    }

    private boolean isKnownToCaller(String tag) {
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::trim)
                        .anyMatch(each -> each.equals("*") || opaque(each).equals(opaque(tag)));
    }

    /** Weak comparison (RFC 9110, 8.8.3.2), which is what If-None-Match uses. */
    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    /** 304 to who has it already. */
    private Response.ResponseBuilder answer(byte[] body, String tag) {
        if (isKnownToCaller(tag)) {
            return labelled(Response.notModified(), tag);
        }
        return labelled(Response.ok(body), tag);
    }

    /** Nothing on the way keeps it, so it is never answered with 304 either. */
    private static Response.ResponseBuilder confidential(Response.ResponseBuilder answer, String tag) {
        return answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private Response.ResponseBuilder labelled(Response.ResponseBuilder answer, String tag) {
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, caller.get().isAnonymous() ? "no-cache" : "private, no-cache");
    }
}
