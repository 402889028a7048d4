package id.kopdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxThread.class)
class SearchTraceTest {
    private final List<String> told = new ArrayList<>();
    private final SimpleStringProperty field = new SimpleStringProperty("");
    private final SearchTrace trace = new SearchTrace(
                    new AccessTrail() {
                        @Override
                        public void seen(String kind, UUID id) {}

                        @Override
                        public void searched(String kind, String words) {
                            told.add(kind + ":" + words);
                        }

                        @Override
                        public void exported(String kind, @Nullable UUID id, String what) {}

                        @Override
                        public void printed(String kind, @Nullable UUID id, String what) {}

                        @Override
                        public void unmasked(String kind, @Nullable UUID id, String reason) {}

                        @Override
                        public void refused(String why) {}
                    },
                    "member")
            .watch(field);

    @Test
    void keys_alone_are_no_search() {
        for (String typed : List.of("s", "si", "sit", "siti")) {
            field.set(typed);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void opening_a_result_tells_the_words_once() {
        field.set(" siti ");
        trace.opened();
        trace.opened();
        trace.tell();
        field.set("");
        trace.opened();
        assertThat(told).containsExactly("member:siti");
    }

    @Test
    void a_number_of_a_person_is_never_told_whole() {
        field.set("siti 6305031201700001");
        trace.opened();
        assertThat(told).containsExactly("member:siti 630503******0001");
    }

    @Test
    void words_that_rest_are_told_and_new_words_anew() {
        field.set("siti");
        trace.tell();
        field.set("budi");
        trace.tell();
        assertThat(told).containsExactly("member:siti", "member:budi");
    }
}
