package org.spoiwo.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final AtomicLong now = new AtomicLong(-5);
    private final Allowance allowance = new Allowance(6, now::get);

    @Test
    void allIsThereAtFirstAndComesBackBitByBit() {
        for (int i = 0; i < 6; i++) {
            assertThat(allowance.secondsToWait("192.0.2.1")).isZero();
        }
        assertThat(allowance.secondsToWait("192.0.2.1")).isEqualTo(10);
        pass(4);
        assertThat(allowance.secondsToWait("192.0.2.1")).isEqualTo(6);
        pass(6);
        assertThat(allowance.secondsToWait("192.0.2.1")).isZero();
        assertThat(allowance.secondsToWait("192.0.2.1")).isPositive();
    }

    @Test
    void quietDoesNotAddUpBeyondTheMinute() {
        pass(3600);

        for (int i = 0; i < 6; i++) {
            assertThat(allowance.secondsToWait("192.0.2.1")).isZero();
        }
        assertThat(allowance.secondsToWait("192.0.2.1")).isPositive();
    }

    @Test
    void networkOfOneSubscriberIsOneSender() {
        for (int i = 0; i < 6; i++) {
            assertThat(allowance.secondsToWait("2001:db8:1:2:0:0:0:" + i)).isZero();
        }

        assertThat(allowance.secondsToWait("2001:db8:1:2:ffff:0:0:1")).isPositive();
        assertThat(allowance.secondsToWait("2001:db8:1:3:0:0:0:1")).isZero();
    }

    @Test
    void rememberedAddressesDoNotFillTheMemory() {
        for (int i = 0; i < 50_000; i++) {
            allowance.secondsToWait("198.51." + i / 256 + "." + i % 256);
        }

        assertThat(allowance.size()).isEqualTo(10_000);
    }

    private void pass(long seconds) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }
}
