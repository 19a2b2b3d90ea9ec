package org.spoiwo.api.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.people.Person;

/** What snapshots leave out when they are written, and when they are read. */
class SnapshotsTest {

    @Test
    void personalMembersAreNotWritten() {
        Person person = StoredJson.read(
                "{\"givenName\":\"Anna\",\"familyName\":\"Nowak\",\"bioNote\":\"x\",\"contact\":{\"email\":\"anna@example.org\"}}",
                Person.class);
        assertThat(person.contact()).isNotNull();

        String snapshot = Snapshots.write(person);

        assertThat(snapshot).contains("Nowak", "bioNote").doesNotContain("contact", "anna@example.org");
        assertThat(Snapshots.read(snapshot, Person.class).contact()).isNull();
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        Organization organization = Examples.organization();

        assertThat(Snapshots.read(Snapshots.write(organization), Organization.class))
                .isEqualTo(organization);
    }
}
