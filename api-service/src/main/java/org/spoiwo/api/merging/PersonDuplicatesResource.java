package org.spoiwo.api.merging;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.spoiwo.api.people.PersonEntity;
import org.spoiwo.api.people.PersonKeeping;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.people.Person;

/** Duplicates of a person over HTTP. */
@Path(Routes.API + "/people/{id}")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class PersonDuplicatesResource extends DuplicatesResource<Person, PersonEntity> {

    PersonDuplicatesResource(PersonKeeping keeping) {
        super(keeping);
    }
}
