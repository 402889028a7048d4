package id.kopdesk.ui.account;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long nobody has touched key or mouse; a changed wall clock changes nothing. */
public final class IdleTime {
    private final LongSupplier nanoTime;
    private long touched;

    public IdleTime(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        touched = nanoTime.getAsLong();
    }

    public void touched() {
        touched = nanoTime.getAsLong();
    }

    /** @param minutes 0 for never */
    public boolean over(int minutes) {
        return minutes > 0
                && nanoTime.getAsLong() - touched >= Duration.ofMinutes(minutes).toNanos();
    }
}
