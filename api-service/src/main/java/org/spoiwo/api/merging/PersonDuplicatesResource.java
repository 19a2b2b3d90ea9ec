package org.spoiwo.api.merging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.people.PersonKeeping;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.SubmissionReader;
import org.spoiwo.api.web.Views;
import org.spoiwo.api.web.WriteParameters;
import org.spoiwo.model.merging.MergeOrder;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.record.Page;

/** Duplicates of a person over HTTP. */
@Path(Routes.API + "/people/{id}")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonDuplicatesResource {

    private final CurrentRecords current;
    private final Duplicates duplicates;
    private final Merging merging;
    private final PersonKeeping keeping;
    private final SubmissionReader submissions;
    private final Views views;
    private final CurrentCaller caller;

    PersonDuplicatesResource(
            CurrentRecords current,
            Duplicates duplicates,
            Merging merging,
            PersonKeeping keeping,
            SubmissionReader submissions,
            Views views,
            CurrentCaller caller) {
        this.current = current;
        this.duplicates = duplicates;
        this.merging = merging;
        this.keeping = keeping;
        this.submissions = submissions;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Path("duplicates")
    @RolesAllowed({"READER", "EDITOR", "ADMIN"})
    @Operation(
            operationId = "getDuplicatesOfPerson",
            summary = "Records that may be about the same person",
            description =
                    "By a name that they share, whatever the case, diacritics and punctuation. Common names are common:"
                            + " nothing is merged by itself.")
    @APIResponse(responseCode = "200", description = "At most 50, those with most signs first")
    public Response list(@RestPath UUID id) {
        Person person = current.found(Person.class, id, caller.get());
        return views.plain(new Page<>(duplicates.of(id, person, caller.get()), null, null));
    }

    @POST
    @Path("merge")
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "createPersonMerge",
            summary = "Make one record of two that are about the same person",
            description =
                    "The record in the path stays and takes over the names and affiliations of the duplicate (not its contact); whatever"
                            + " referred to the duplicate refers to it, each record with a version of its own, for which the"
                            + " caller needs the right to change it. The duplicate is deleted: reading it is answered with 301"
                            + " and the address of the record that stays, its history can be read on, and an ADMIN can bring it"
                            + " back. If-Match has the version of the record in the path.")
    @APIResponse(responseCode = "200", description = "What was merged, or would be")
    public Response merge(@RestPath UUID id, byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST merge of " + id);
        return views.confidential(merging.merge(
                keeping, id, submissions.read(body, MergeOrder.class), PersonDuplicatesResource::joined, request));
    }

    private static Person joined(Person stays, Person goes) {
        return stays.with(person -> person.aliases(
                        Merging.names(stays.displayName(), stays.aliases(), goes.displayName(), goes.aliases()))
                .affiliations(Merging.all(stays.affiliations(), goes.affiliations())));
    }
}
