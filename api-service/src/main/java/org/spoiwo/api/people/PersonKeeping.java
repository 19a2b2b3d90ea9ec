package org.spoiwo.api.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.record.Resource;

/** Enters, changes and removes people. */
@ApplicationScoped
public class PersonKeeping extends RecordKeeping<Person, PersonEntity> {

    private final People people;

    PersonKeeping(People people) {
        this.people = people;
    }

    @Override
    public PanacheRepositoryBase<PersonEntity, UUID> repository() {
        return people;
    }

    @Override
    protected PersonEntity blank() {
        return new PersonEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.PEOPLE;
    }
}
