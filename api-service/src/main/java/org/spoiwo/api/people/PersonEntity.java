package org.spoiwo.api.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.NameKey;

/** A person as they are kept: the facts, and the columns that lists filter, sort and show. */
@Entity
@Table(name = "person")
public class PersonEntity extends AggregateEntity<Person> {

    @Column(name = "given_name")
    String givenName;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "academic_title")
    @Nullable
    String academicTitle;

    @Column(name = "sort_name")
    String sortName;

    @Convert(converter = PersonColumn.class)
    @Column(columnDefinition = "longtext")
    Person content;

    protected PersonEntity() {}

    @Override
    public Resource resource() {
        return Resource.PEOPLE;
    }

    @Override
    protected Person facts() {
        return content;
    }

    @Override
    protected void take(Person person) {
        content = person.kept(null, null);
        givenName = person.givenName();
        familyName = person.familyName();
        academicTitle = person.academicTitle();
        sortName = NameKey.sortName(familyName + " " + givenName);
    }

    @Override
    protected Index index() {
        Stream<String> aliases = content.aliases().stream().map(Alias::name);
        return new Index(
                content.displayName(),
                Stream.of(Stream.of(content.displayName()), aliases, content.asFound())
                        .flatMap(each -> each),
                Map.of(),
                null);
    }
}
