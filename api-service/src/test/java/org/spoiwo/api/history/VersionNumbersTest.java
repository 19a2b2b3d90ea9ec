package org.spoiwo.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.history.Histories.deleted;
import static org.spoiwo.api.history.Histories.restored;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Kind;

/** Whoever writes at the same time: versions are counted one by one, and no two share a number. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class VersionNumbersTest {

    @Test
    void changesAtTheSameTimeAreCountedOneByOne() throws InterruptedException, ExecutionException {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());

        List<Integer> statuses = atOnce(IntStream.range(0, 12)
                .mapToObj(i -> (Callable<Integer>)
                        () -> Api.patch(Kind.PEOPLE, person.id(), "{\"bioNote\": \"Nota " + i + "\"}", "*")
                                .statusCode())
                .toList());

        int made = (int) statuses.stream().filter(status -> status == 200).count();
        assertThat(made).isPositive();
        assertThat(Database.history(person.id()))
                .extracting(row -> row.get("version"))
                .isEqualTo(IntStream.rangeClosed(1, made + 1)
                        .boxed()
                        .map(Object.class::cast)
                        .toList());
        assertThat(person.again().version()).isEqualTo(made + 1);
    }

    @Test
    void deletedRecordIsRestoredOnce() throws InterruptedException, ExecutionException {
        Created meeting = created(Kind.MEETINGS, Kind.MEETINGS.example());
        deleted(meeting);

        List<Integer> statuses = atOnce(IntStream.range(0, 4)
                .mapToObj(i -> (Callable<Integer>)
                        () -> restored(Api.writer(), meeting).statusCode())
                .toList());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(Database.history(meeting.id()))
                .extracting(row -> row.get("type"))
                .containsExactly("CREATED", "DELETED", "RESTORED");
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws InterruptedException, ExecutionException {
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> call : callers.invokeAll(calls)) {
                results.add(call.get());
            }
            return results;
        } finally {
            callers.shutdown();
        }
    }
}
