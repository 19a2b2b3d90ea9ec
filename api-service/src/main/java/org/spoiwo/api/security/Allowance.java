package org.spoiwo.api.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * So many requests a minute for each address (a token bucket): who has been quiet may send them all at once, then one
 * each time that its share of the minute has passed.
 */
final class Allowance {

    /** Of more addresses than these, the ones not heard of for longest are forgotten. */
    private static final int ADDRESSES = 10_000;

    private static final double MINUTE = 60e9;

    private final int perMinute;
    private final LongSupplier nanoTime;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** @param nanoTime a clock that nobody sets, such as {@link System#nanoTime} */
    Allowance(int perMinute, LongSupplier nanoTime) {
        this.perMinute = perMinute;
        this.nanoTime = nanoTime;
    }

    private record Bucket(double left, long at) {}

    /** Takes one request from what the address has left; 0, or how long it must wait until it may send the next. */
    synchronized int secondsToWait(String address) {
        long now = nanoTime.getAsLong();
        String sender = sender(address);
        Bucket before = buckets.getOrDefault(sender, new Bucket(perMinute, now));
        double left = Math.min(perMinute, before.left() + (now - before.at()) / MINUTE * perMinute);
        if (left >= 1) {
            buckets.put(sender, new Bucket(left - 1, now));
            return 0;
        }
        buckets.put(sender, new Bucket(left, now));
        return (int) Math.ceil((1 - left) / perMinute * 60);
    }

    /** How many addresses are remembered. */
    synchronized int size() {
        return buckets.size();
    }

    /** One subscriber has a whole network of IPv6 addresses: the first four groups say whose. */
    private static String sender(String address) {
        if (!address.contains(":")) {
            return address;
        }
        StringBuilder network = new StringBuilder();
        String[] groups = address.split(":", -1);
        for (int i = 0; i < Math.min(4, groups.length) && !(i > 0 && groups[i].isEmpty()); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }
}
