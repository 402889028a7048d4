package id.kopdesk.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Seeded chance: the same seed gives the same office, ids included. */
final class Dice {
    /** Ids carry a fixed moment, so that two demo offices are alike to the byte of their facts. */
    private static final long MOMENT = 1_785_900_000_000L << 12;

    private final Random random;
    private long ids;

    Dice(long seed) {
        random = new Random(seed);
    }

    UUID id() {
        return id.kopdesk.base.Ids.of(MOMENT + ids++, random.nextLong());
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double between(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 1));
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** Exactly so many of the places 0 to {@code all}. */
    Set<Integer> choose(int count, int all) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        return new HashSet<>(places.subList(0, count));
    }
}
