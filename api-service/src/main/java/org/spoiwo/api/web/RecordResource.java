package org.spoiwo.api.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.history.PastParameters;
import org.spoiwo.api.history.PastRecords;
import org.spoiwo.api.paging.PageParameters;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.persistence.Written;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.RecordVersion;

/**
 * The operations that every kind of record has, on the present and on the past. A feature's resource extends it, adds the list, and whatever else
 * is special.
 *
 * @param <R> the record
 * @param <E> its entity
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class RecordResource<R extends Record & AggregateRecord<R>, E extends AggregateEntity<R>> {

    public static final String MERGE_PATCH = "application/merge-patch+json";

    @Inject
    protected SubmissionReader submissions;

    @Inject
    protected Views views;

    @Inject
    protected RecordRegister register;

    @Inject
    protected CurrentRecords current;

    @Inject
    protected CurrentCaller caller;

    @Inject
    protected UriInfo uri;

    @Inject
    protected PastRecords past;

    @Inject
    protected Clock clock;

    private final RecordKeeping<R, E> keeping;

    protected RecordResource(RecordKeeping<R, E> keeping) {
        this.keeping = keeping;
    }

    /** What was sent, with what the path says of it. */
    protected R placed(R record) {
        return record;
    }

    /** Whether the record is one that the path speaks of. */
    protected boolean isHere(R record) {
        return true;
    }

    /** The same for a record as it once was; what is around it may have been deleted since. */
    protected boolean wasHere(R record) {
        return isHere(record);
    }

    /** The record with what is true of it only at the moment at which somebody looks. */
    protected R shown(R record) {
        return record;
    }

    /** Refuses to write, below this path, a record that is elsewhere. */
    protected void checkPlace(UUID id) {}

    @GET
    @Path("{id}")
    public Response read(@RestPath UUID id, @BeanParam PastParameters time, @BeanParam ViewParameters view) {
        Optional<Instant> asOf = time.instant(clock, uri);
        return asOf.isPresent()
                ? views.past(past.asOf(keeping.type(), id, asOf.get(), caller.get(), this::wasHere), view)
                : views.record(shown(found(id)), register.referredToBy(id), view);
    }

    @GET
    @Path("{id}/history")
    public Response history(@RestPath UUID id, @BeanParam PageParameters page) {
        return views.page(
                past.history(keeping.type(), id, page, caller.get(), this::wasHere),
                RecordVersion.class,
                new ViewParameters());
    }

    @GET
    @Path("{id}/history/{version}")
    public Response version(@RestPath UUID id, @RestPath int version, @BeanParam ViewParameters view) {
        return views.past(past.numbered(keeping.type(), id, version, caller.get(), this::wasHere), view);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("ADMIN")
    public Response restore(@RestPath UUID id, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST " + uri.getPath());
        return written(keeping.restore(id, this::wasHere, request), request);
    }

    @POST
    @RolesAllowed({"EDITOR", "ADMIN"})
    public Response create(byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST " + uri.getPath());
        return written(keeping.create(placed(submissions.read(body, keeping.type())), request), request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"EDITOR", "ADMIN"})
    public Response replace(@RestPath UUID id, byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "PUT " + uri.getPath());
        checkPlace(id);
        return written(keeping.replace(id, placed(submissions.read(body, keeping.type())), request), request);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({"EDITOR", "ADMIN"})
    public Response change(@RestPath UUID id, byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "PATCH " + uri.getPath());
        checkPlace(id);
        Function<R, Submission<R>> patch =
                submissions.readPatch(body, keeping.type()).andThen(this::placed);
        return written(keeping.change(id, patch, request), request);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"EDITOR", "ADMIN"})
    public Response delete(@RestPath UUID id, @BeanParam WriteParameters parameters) {
        checkPlace(id);
        keeping.delete(id, parameters.request(caller.get(), "DELETE " + uri.getPath()));
        return Response.noContent().build();
    }

    /**
     * The record, if there is one here that the caller may see.
     *
     * @throws ProblemException {@code NOT_FOUND} or {@code GONE}
     */
    private R found(UUID id) {
        R record = current.found(keeping.type(), id, caller.get());
        if (!isHere(record)) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return record;
    }

    private Response written(Written<R> written, WriteRequest request) {
        return views.written(
                new Written<>(shown(written.record()), written.effect(), written.known()), request.dryRun());
    }

    private Submission<R> placed(Submission<R> submission) {
        return new Submission<>(placed(submission.record()), submission.findings(), submission.bodyHash());
    }
}
