package org.spoiwo.api.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.Organizer;

/** What is kept of a record that was read gives way to whatever has changed since, here or in another service. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class CurrentRecordsTest {

    private Created organization;
    private Created meeting;

    @BeforeEach
    void makeMeeting() {
        organization = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example("Organizator", "PUBLIC"));
        meeting = created(
                Kind.MEETINGS,
                Examples.meeting().withOrganizers(List.of(new Organizer(organization.id(), null, null))));
    }

    @Test
    void whatAnotherServiceChangedIsReadAnew() {
        String title = title();

        Database.execute(
                "update meeting set version = version + 1, content = json_set(content, '$.title', 'Gdzie indziej')"
                        + " where id = ?",
                meeting.id());

        assertThat(title).isNotEqualTo("Gdzie indziej");
        assertThat(title()).isEqualTo("Gdzie indziej");
    }

    @Test
    void whoSeesItIsAskedEachTime() {
        title();

        Database.execute("update meeting set visibility = 'INTERNAL' where id = ?", meeting.id());

        assertThat(Api.anonymous().get(path()).statusCode()).isEqualTo(404);
        assertThat(Api.reader().get(path()).statusCode()).isEqualTo(200);
    }

    @Test
    void namesOfOthersAreAskedEachTime() {
        assertThat(organizer()).isEqualTo("Organizator");

        Api.patch(Kind.ORGANIZATIONS, organization.id(), Api.tree("{\"name\": \"Nowa nazwa\"}"), organization.tag());

        assertThat(organizer()).isEqualTo("Nowa nazwa");
    }

    private String title() {
        return read("title");
    }

    private String organizer() {
        return read("organizers[0].name");
    }

    private String read(String member) {
        return Api.anonymous().get(path()).then().statusCode(200).extract().path(member);
    }

    private String path() {
        return Kind.MEETINGS.path(meeting.id());
    }
}
