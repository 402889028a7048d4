package id.kopdesk.ui.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.ui.record.ThreeWay.Side;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThreeWayTest {
    @Test
    void whatOnlyOneOfTwoPersonsChangedIsTakenOver() {
        ThreeWay versions = new ThreeWay(
                Map.of("name", "a", "phone", "1", "note", "x"),
                Map.of("name", "b", "phone", "1", "note", "x"),
                Map.of("name", "a", "phone", "2"));

        assertThat(versions.clashes()).isEmpty();
        assertThat(versions.takenOver()).containsExactly("note", "phone");
        assertThat(versions.merged(Map.of())).isEqualTo(Map.of("name", "b", "phone", "2"));
    }

    @Test
    void whereBothWroteDifferentThingsAPersonMustChoose() {
        ThreeWay versions = new ThreeWay(Map.of("name", "a"), Map.of("name", "b"), Map.of());

        assertThat(versions.clashes()).containsExactly("name");
        assertThat(versions.merged(Map.of("name", Side.MINE))).containsEntry("name", "b");
        assertThat(versions.merged(Map.of("name", Side.THEIRS))).isEmpty();
        assertThatThrownBy(() -> versions.merged(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodysChangeIsLostWhateverTheThreeVersionsAre() {
        Random random = new Random(20261123);
        for (int round = 0; round < 2_000; round++) {
            Map<String, String> base = version(random);
            Map<String, String> mine = version(random);
            Map<String, String> theirs = version(random);
            ThreeWay versions = new ThreeWay(base, mine, theirs);
            Map<String, Side> choices = new HashMap<>();
            versions.clashes().forEach(n -> choices.put(n, random.nextBoolean() ? Side.MINE : Side.THEIRS));
            Map<String, String> merged = versions.merged(choices);
            for (String name : new String[] {"a", "b", "c", "d"}) {
                boolean iChanged = !base.getOrDefault(name, "").equals(mine.getOrDefault(name, ""));
                boolean theyChanged = !base.getOrDefault(name, "").equals(theirs.getOrDefault(name, ""));
                String expected = choices.containsKey(name)
                        ? (choices.get(name) == Side.MINE ? mine : theirs).getOrDefault(name, "")
                        : (iChanged ? mine : theyChanged ? theirs : base).getOrDefault(name, "");
                assertThat(merged.getOrDefault(name, "")).as(name).isEqualTo(expected);
            }
        }
    }

    private static Map<String, String> version(Random random) {
        Map<String, String> values = new HashMap<>();
        for (String name : new String[] {"a", "b", "c", "d"}) {
            int value = random.nextInt(3);
            if (value > 0) {
                values.put(name, String.valueOf(value));
            }
        }
        return values;
    }
}
