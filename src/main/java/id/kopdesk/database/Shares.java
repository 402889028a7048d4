package id.kopdesk.database;

import id.kopdesk.base.Progress;
import java.util.concurrent.atomic.AtomicLong;

/** Progress of pieces that are done beside each other, told as one: how far all of them are together. */
final class Shares {
    private final Progress whole;
    private final long total;
    private final AtomicLong done = new AtomicLong();

    Shares(Progress whole, long total) {
        this.whole = whole;
        this.total = total;
    }

    /** For one piece, of whatever total it tells itself. */
    Progress next() {
        return new Progress() {
            private long mine;

            @Override
            public void at(String key, long now, long ofMine) {
                whole.at(key, done.addAndGet(now - mine), total);
                mine = now;
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
