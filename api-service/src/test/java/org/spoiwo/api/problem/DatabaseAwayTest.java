package org.spoiwo.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @CsvSource({
        "08003, 0",
        "08S01, 1053",
        "70100, 1927",
        "70100, 1969",
        "70100, 1317",
        "42000, 1203",
        "HY000, 1205",
        "40001, 1213"
    })
    void databaseThatCannotBeAskedIsAway(String state, int code) {
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException(new SQLException("x", state, code))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"42S02, 1146", "23000, 1062", "22001, 1406", "42000, 1064"})
    void questionThatIsWrongIsOurFault(String state, int code) {
        assertThat(DatabaseAway.isCauseOf(new SQLException("x", state, code))).isFalse();
    }

    @Test
    void poolWithoutConnectionsIsAway() {
        assertThat(DatabaseAway.isCauseOf(new SQLException("no connection in time", new TimeoutException())))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(new SQLException("This pool is closed and does not handle any more")))
                .isTrue();
    }

    @Test
    void whatTheTransactionManagerHidesIsFound() {
        Exception rollback = new Exception("could not commit");
        rollback.addSuppressed(new Exception(new SQLNonTransientConnectionException("closed")));

        assertThat(DatabaseAway.isCauseOf(rollback)).isTrue();
    }

    @Test
    void circleOfCausesEnds() {
        Exception first = new Exception("a");
        Exception second = new Exception("b", first);
        first.addSuppressed(second);

        assertThat(DatabaseAway.isCauseOf(second)).isFalse();
    }
}
