package org.spoiwo.api.people;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.people.Person;

/** The facts of a person in its JSON column. */
@Immutable
@Converter
public class PersonColumn extends JsonColumn<Person> {

    PersonColumn() {
        super(Person.class);
    }
}
