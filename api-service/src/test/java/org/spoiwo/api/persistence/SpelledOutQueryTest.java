package org.spoiwo.api.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Kind;

@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SpelledOutQueryTest {

    private static final String QUERY = "select r.id from RecordEntity r where r.id in :ids and r.name <> :name";

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 64, 65})
    void findsWhatIsInTheList(int length) {
        List<UUID> there =
                Stream.generate(SpelledOutQueryTest::created).limit(length).toList();
        created();

        assertThat(query(there).getResultList()).containsExactlyInAnyOrderElementsOf(there);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 4", "33, 64", "64, 64"})
    void listsOfSimilarLengthMakeTheSameQuery(int length, int places) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(length).toList();

        assertThat(query(ids).getParameters().stream().map(Parameter::getName))
                .hasSize(places + 1)
                .contains("name", "ids_0", "ids_" + (places - 1));
    }

    @Test
    void longListStaysOneParameter() {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(65).toList();

        assertThat(query(ids).getParameters().stream().map(Parameter::getName))
                .containsExactlyInAnyOrder("ids", "name");
    }

    /** With a parameter more than the query has. */
    private TypedQuery<UUID> query(List<UUID> ids) {
        return SpelledOutQuery.of(
                entities, QUERY, Map.of("ids", ids, "name", "nobody's", "unused", "not in the query"), UUID.class);
    }

    private static UUID created() {
        return Api.created(Kind.PEOPLE, Kind.PEOPLE.example()).id();
    }
}
