package id.kopdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.intake.StagedRow.Choice;
import id.kopdesk.intake.StagedRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwinRowsTest {
    private static StagedRow row(int no, String... keys) {
        return new StagedRow(
                no, no % 3, no + 7, false, Kind.NEW, "x", null, "{}", List.of(), List.of(keys), null, Choice.NONE);
    }

    /** Against every row held against every other. */
    @Test
    void rowsAreTwinsWhereOneKeyOfTheSameKindIsShared() {
        Random random = new Random(20261125);
        for (int round = 0; round < 40; round++) {
            int size = 1 + random.nextInt(120);
            List<StagedRow> rows = new ArrayList<>(IntStream.rangeClosed(1, size)
                    .mapToObj(no -> row(no, key(random), key(random), key(random)))
                    .toList());
            TwinKeys keys = new TwinKeys();
            rows.forEach(keys::set);
            for (int change = random.nextInt(5); change > 0; change--) {
                int no = 1 + random.nextInt(size);
                rows.set(no - 1, random.nextBoolean() ? row(no) : row(no, key(random), key(random), key(random)));
                keys.set(rows.get(no - 1));
            }
            TwinRows twins = new TwinRows(keys);
            for (StagedRow row : rows) {
                List<StagedRow> others = rows.stream()
                        .filter(other -> other.no() != row.no() && share(row, other))
                        .toList();
                assertThat(twins.of(row.no()))
                        .isEqualTo(others.stream().map(StagedRow::no).toList());
                assertThat(twins.has(row.no())).isEqualTo(!others.isEmpty());
                assertThat(twins.places(row.no(), 2))
                        .isEqualTo(others.stream()
                                .limit(2)
                                .map(other -> new TwinRows.Place(other.file(), other.row()))
                                .toList());
            }
        }
    }

    @Test
    void manyThousandRowsKeepTheirPlaces() {
        TwinKeys keys = new TwinKeys();
        IntStream.rangeClosed(1, 20_000).forEach(no -> keys.set(row(no, "n" + no, "", no % 5000 == 0 ? "same" : "")));
        TwinRows twins = new TwinRows(keys);
        assertThat(twins.of(5000)).containsExactly(10_000L, 15_000L, 20_000L);
        assertThat(twins.has(4999)).isFalse();
        assertThat(twins.places(20_000, 8).get(0)).isEqualTo(new TwinRows.Place(5000 % 3, 5007));
    }

    private static boolean share(StagedRow one, StagedRow other) {
        return IntStream.range(0, Math.min(one.keys().size(), other.keys().size()))
                .anyMatch(i -> !one.keys().get(i).isEmpty()
                        && one.keys().get(i).equals(other.keys().get(i)));
    }

    private static String key(Random random) {
        return random.nextInt(3) == 0 ? "" : Integer.toString(random.nextInt(60));
    }
}
