package id.kopdesk.base;

/** Where long work says how far it is, and asks whether it should stop. Safe to call from any thread. */
public interface Progress {
    Progress NONE = new Progress() {
        @Override
        public void at(String key, long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param key bundle key of what is being done now
     * @param total steps in all, or 0 when nobody knows
     */
    void at(String key, long done, long total);

    boolean cancelled();

    /** @throws Cancelled when the person asked to stop; whoever catches nothing leaves nothing half done */
    default void check() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }

    /** Says nothing, but stops as the other one does: for work beside work that tells how far both are. */
    static Progress silent(Progress other) {
        return new Progress() {
            @Override
            public void at(String key, long done, long total) {}

            @Override
            public boolean cancelled() {
                return other.cancelled();
            }
        };
    }

    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
