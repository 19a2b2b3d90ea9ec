package org.spoiwo.api.merging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.SubmissionReader;
import org.spoiwo.api.web.Views;
import org.spoiwo.api.web.WriteParameters;
import org.spoiwo.model.merging.MergeOrder;
import org.spoiwo.model.merging.Mergeable;
import org.spoiwo.model.record.Page;

/**
 * What may be the same as a record, and making one of two. A kind of record that may be entered twice extends it.
 *
 * @param <R> the record
 * @param <E> its entity
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class DuplicatesResource<R extends Record & Mergeable<R>, E extends AggregateEntity<R>> {

    @Inject
    CurrentRecords current;

    @Inject
    Duplicates duplicates;

    @Inject
    Merging merging;

    @Inject
    SubmissionReader submissions;

    @Inject
    Views views;

    @Inject
    CurrentCaller caller;

    private final RecordKeeping<R, E> keeping;

    protected DuplicatesResource(RecordKeeping<R, E> keeping) {
        this.keeping = keeping;
    }

    @GET
    @Path("duplicates")
    @RolesAllowed({"READER", "EDITOR", "ADMIN"})
    public Response list(@RestPath UUID id) {
        R record = current.found(keeping.type(), id, caller.get());
        return views.plain(new Page<>(duplicates.of(record, keeping.type(), caller.get()), null, null));
    }

    @POST
    @Path("merge")
    @RolesAllowed({"EDITOR", "ADMIN"})
    public Response merge(@RestPath UUID id, byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST merge of " + id);
        return views.confidential(merging.merge(keeping, id, submissions.read(body, MergeOrder.class), request));
    }
}
