package id.kopdesk.account;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What one guess at a password costs (Argon2id, RFC 9106); kept with each wrap, so that a later program may ask more.
 *
 * @param memory in KiB
 * @param passes over that memory
 */
record Cost(int memory, int passes, int lanes) {
    /** About a quarter of a second on an office PC; more memory would not fit a start with a small heap. */
    static final Cost NOW = new Cost(32 * 1024, 3, 1);

    private static final int LEAST_MEMORY = 19 * 1024;
    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;
    private static final int KEY_BYTES = 32;

    /** @throws IllegalArgumentException for a cost that no program has written: it would ask nothing, or for ever */
    Cost {
        if (memory < LEAST_MEMORY
                || memory > MOST_MEMORY
                || passes < 2
                || passes > MOST_PASSES
                || lanes < 1
                || lanes > MOST_LANES) {
            throw new IllegalArgumentException("cost");
        }
    }

    byte[] key(byte[] secret, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY_BYTES];
        generator.generateBytes(secret, key);
        return key;
    }
}
