package id.kopdesk.faults;

import java.nio.file.Path;
import java.util.Random;

/**
 * One fault of the matrix with the way to bring it about.
 *
 * @param number its row in the matrix
 * @param few how often it is tried in every build
 * @param many how often in the long run
 */
record Fault(String number, String name, int few, int many, Trial trial) {
    /** Brings the fault about once and looks whether the promise held. */
    @FunctionalInterface
    interface Trial {
        /**
         * @param folder empty, for this try alone
         * @param random seeded by fault and try
         * @param at which try, from 0
         * @throws CannotRun where this machine lacks what the fault needs
         * @throws AssertionError when the promise did not hold
         */
        void run(Path folder, Random random, int at) throws Exception;
    }

    /** Says why a fault cannot be brought about here. */
    static final class CannotRun extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CannotRun(String why) {
            super(why);
        }
    }

    static Fault once(int number, String name, Trial trial) {
        return new Fault(Integer.toString(number), name, 1, 1, trial);
    }

    static Fault of(int number, String name, int few, int many, Trial trial) {
        return new Fault(Integer.toString(number), name, few, many, trial);
    }
}
