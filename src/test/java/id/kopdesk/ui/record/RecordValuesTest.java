package id.kopdesk.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordValuesTest {
    private final RecordValues values = new RecordValues();

    @Test
    void typingAndTakingItBackLeavesTheRecordUnchanged() {
        values.load(Map.of("name", "KDMP Tatakan"));
        values.of("name").set("KDMP Tatakan ");
        assertThat(values.changed().get()).isFalse();

        values.of("phone").set("0812");
        assertThat(values.changed().get()).isTrue();
        values.of("phone").set("");
        assertThat(values.changed().get()).isFalse();
    }

    @Test
    void loadingAnotherRecordLeavesNothingOfTheOneBefore() {
        values.load(Map.of("name", "KDMP Tatakan", "phone", "0812"));
        values.load(Map.of("name", "KDMP Tatah"));
        assertThat(values.now()).isEqualTo(Map.of("name", "KDMP Tatah"));
        assertThat(values.changed().get()).isFalse();
    }

    @Test
    void aDraftStandsAgainstTheStoredRecordAsAChange() {
        values.load(Map.of("name", "KDMP Tatakan"));
        values.show(Map.of("name", "KDMP Tatakan", "note", "belum selesai"));
        assertThat(values.changed().get()).isTrue();
        assertThat(values.base()).isEqualTo(Map.of("name", "KDMP Tatakan"));
    }

    @Test
    void rowsOfARecordFollowItsValues() {
        RowSet officers = new RowSet(values, "officer");
        officers.put(new RowSet.Entry("1", Map.of("name", "Siti \"Aminah\"")));
        officers.put(new RowSet.Entry("2", Map.of("name", "Budi")));
        assertThat(officers.rows()).extracting(r -> r.get("name")).containsExactly("Siti \"Aminah\"", "Budi");

        officers.remove("1");
        assertThat(officers.rows()).extracting(RowSet.Entry::id).containsExactly("2");

        values.load(Map.of());
        assertThat(officers.rows()).isEmpty();
    }
}
