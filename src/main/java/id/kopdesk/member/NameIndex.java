package id.kopdesk.member;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Every member's name, cooperative and traits in compact arrays, in the order of the names; never changed once made.
 * About 40 bytes a member. A name is the numbers of its words in a {@link WordList}.
 */
final class NameIndex {
    /** One member on its way into the index. */
    record Entry(String sortName, UUID id, int cooperative, int traits) {}

    private final WordList list;
    private final int size;
    private final long[] high;
    private final long[] low;
    private final int[] from;
    private final int[] words;
    private final int[] cooperatives;
    private final byte[] traits;

    NameIndex(
            WordList list,
            int size,
            long[] high,
            long[] low,
            int[] from,
            int[] words,
            int[] cooperatives,
            byte[] traits) {
        this.list = list;
        this.size = size;
        this.high = high;
        this.low = low;
        this.from = from;
        this.words = words;
        this.cooperatives = cooperatives;
        this.traits = traits;
    }

    int size() {
        return size;
    }

    UUID id(int at) {
        return new UUID(high[at], low[at]);
    }

    int cooperative(int at) {
        return cooperatives[at];
    }

    int traits(int at) {
        return traits[at];
    }

    WordList words() {
        return list;
    }

    /** Told of each member that passes, in the order of names. */
    interface Found {
        /** @return whether to go on */
        boolean member(int at);
    }

    /**
     * @param wanted the bits that the words of a name must have together; 0 for any name
     * @param marks bits by word; shorter than the list where words came later
     */
    void each(boolean[] cooperativeOk, boolean[] traitsOk, int wanted, byte[] marks, Found found) {
        for (int i = 0; i < size; i++) {
            if (!traitsOk[traits[i]] || !cooperativeOk[cooperatives[i]]) {
                continue;
            }
            if (wanted != 0) {
                int have = 0;
                for (int w = from[i]; w < from[i + 1]; w++) {
                    have |= marks[words[w]];
                }
                if ((have & wanted) != wanted) {
                    continue;
                }
            }
            if (!found.member(i)) {
                return;
            }
        }
    }

    String sortName(int at) {
        StringBuilder name = new StringBuilder();
        for (int w = from[at]; w < from[at + 1]; w++) {
            name.append(name.isEmpty() ? "" : " ").append(list.word(words[w]));
        }
        return name.toString();
    }

    /** The same with some members gone and others come, each in its place. */
    NameIndex with(Set<UUID> gone, List<Entry> come) {
        Entry[] sorted = come.stream()
                .sorted(java.util.Comparator.comparing(Entry::sortName))
                .toArray(Entry[]::new);
        int[] places = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            places[i] = place(sorted[i].sortName());
        }
        Arena arena = new Arena(list, size + sorted.length);
        int next = 0;
        for (int i = 0; i <= size; i++) {
            while (next < sorted.length && places[next] == i) {
                arena.add(sorted[next++]);
            }
            if (i < size && !(mayBe(gone, low[i]) && gone.contains(id(i)))) {
                arena.copy(high[i], low[i], words, from[i], from[i + 1], cooperatives[i], traits[i]);
            }
        }
        return arena.done();
    }

    private static boolean mayBe(Set<UUID> gone, long low) {
        if (gone.size() > 50) {
            return true;
        }
        for (UUID id : gone) {
            if (id.getLeastSignificantBits() == low) {
                return true;
            }
        }
        return false;
    }

    private int place(String name) {
        int least = 0;
        int most = size;
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (sortName(middle).compareTo(name) < 0) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    /** Grows while members are added in the order of their names. */
    static final class Arena {
        private final WordList list;
        private int size;
        private long[] high;
        private long[] low;
        private int[] from;
        private int[] words;
        private int[] cooperatives;
        private byte[] traits;

        Arena(WordList list, int expected) {
            int first = Math.max(16, expected);
            this.list = list;
            high = new long[first];
            low = new long[first];
            from = new int[first + 1];
            words = new int[first * 3];
            cooperatives = new int[first];
            traits = new byte[first];
        }

        void add(Entry entry) {
            room(8 + entry.sortName().length() / 2);
            int at = from[size];
            int start = 0;
            String name = entry.sortName();
            while (start < name.length()) {
                int end = name.indexOf(' ', start);
                end = end < 0 ? name.length() : end;
                if (end > start) {
                    words[at++] = list.number(name.substring(start, end));
                }
                start = end + 1;
            }
            put(
                    entry.id().getMostSignificantBits(),
                    entry.id().getLeastSignificantBits(),
                    at,
                    entry.cooperative(),
                    entry.traits());
        }

        void copy(long h, long l, int[] of, int start, int end, int cooperative, int trait) {
            room(end - start);
            System.arraycopy(of, start, words, from[size], end - start);
            put(h, l, from[size] + end - start, cooperative, trait);
        }

        private void put(long h, long l, int end, int cooperative, int trait) {
            high[size] = h;
            low[size] = l;
            cooperatives[size] = cooperative;
            traits[size] = (byte) trait;
            from[++size] = end;
        }

        private void room(int more) {
            if (size + 1 >= high.length) {
                int larger = high.length + high.length / 2;
                high = Arrays.copyOf(high, larger);
                low = Arrays.copyOf(low, larger);
                from = Arrays.copyOf(from, larger + 1);
                cooperatives = Arrays.copyOf(cooperatives, larger);
                traits = Arrays.copyOf(traits, larger);
            }
            if (from[size] + more > words.length) {
                words = Arrays.copyOf(words, words.length + words.length / 2 + more);
            }
        }

        int size() {
            return size;
        }

        NameIndex done() {
            return new NameIndex(list, size, high, low, from, words, cooperatives, traits);
        }
    }
}
