package id.kopdesk.base;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** UUIDv7 identifiers: near each other in an index when made together; no order is ever read from them. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Milliseconds and a 12-bit counter, so that ids of one burst keep neighbouring places. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        long wanted = System.currentTimeMillis() << 12;
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, wanted));
        return of(stamp, RANDOM.nextLong());
    }

    /** The same id for the same stamp and noise: for seeded data. */
    public static UUID of(long stamp, long noise) {
        long high = (stamp >>> 12 << 16) | 0x7000L | (stamp & 0xFFFL);
        long low = (noise & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
