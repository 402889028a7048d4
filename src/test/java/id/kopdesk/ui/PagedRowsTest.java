package id.kopdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class PagedRowsTest {
    private final List<PageRequest<Integer>> asked = new ArrayList<>();
    private long counted = 2013;
    private int present = 2013;
    private boolean fail;

    private final PageSource<Integer> source = new PageSource<>() {
        @Override
        public long count(Progress progress) {
            return counted;
        }

        @Override
        public List<Integer> page(PageRequest<Integer> request, Progress progress) {
            if (fail) {
                throw new IllegalStateException("no page");
            }
            asked.add(request);
            Integer after = request.after();
            int from = after == null ? 0 : after + 1;
            return IntStream.range(from, Math.min(present, from + request.limit()))
                    .boxed()
                    .toList();
        }
    };

    private final PagedRows<Integer> rows = new PagedRows<>(new DirectTasks(), source);

    @Test
    void onlyTheFirstPageIsReadUntilMoreIsLookedAt() {
        rows.reload(List.of());
        assertThat(rows).hasSize(2013);
        assertThat(rows.get(199)).isEqualTo(199);
        assertThat(rows.get(200)).isNull();
        assertThat(asked).hasSize(1);
        rows.want(200);
        assertThat(rows.get(399)).isEqualTo(399);
        assertThat(rows.get(400)).isNull();
    }

    @Test
    void aJumpToTheEndReadsAllThatLiesBetweenInFewSteps() {
        rows.reload(List.of());
        rows.want(2012);
        assertThat(rows.atHand())
                .containsExactlyElementsOf(IntStream.range(0, 2013).boxed().toList());
        assertThat(asked).hasSizeLessThan(7);
    }

    @Test
    void aListenerThatFollowsTheChangesSeesTheSameList() {
        ObservableList<Integer> mirror = FXCollections.observableArrayList();
        rows.addListener((ListChangeListener<Integer>) change -> {
            while (change.next()) {
                for (int i = change.getFrom(); i < change.getTo(); i++) {
                    Integer row = change.getList().get(i);
                    if (change.wasReplaced() && i < mirror.size() && change.getRemovedSize() == change.getAddedSize()) {
                        mirror.set(i, row);
                    }
                }
                if (change.getRemovedSize() != change.getAddedSize()) {
                    mirror.setAll(change.getList());
                }
            }
        });
        rows.reload(List.of());
        rows.want(700);
        rows.want(2012);
        assertThat(mirror).containsExactlyElementsOf(rows);
        present = 5;
        counted = 5;
        rows.reload(List.of());
        assertThat(mirror).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void rowsThatWentSinceTheyWereCountedLeaveNoHole() {
        rows.reload(List.of());
        present = 450;
        rows.want(2012);
        assertThat(rows).hasSize(450).allMatch(Objects::nonNull);
        assertThat(rows.total().get()).isEqualTo(450);
    }

    @Test
    void anEmptyListIsEmpty() {
        counted = 0;
        present = 0;
        rows.reload(List.of());
        rows.want(0);
        assertThat(rows).isEmpty();
        assertThat(rows.total().get()).isZero();
    }

    @Test
    void theSortGoesWithEveryPage() {
        List<SortKey> sort = List.of(new SortKey("name", true));
        rows.reload(sort);
        rows.want(300);
        assertThat(asked).extracting(PageRequest::sort).containsOnly(sort);
    }

    @Test
    void aVeryLongListIsCutToWhatATableCanScroll() {
        counted = 3_000_000;
        present = 3_000_000;
        rows.reload(List.of());
        assertThat(rows).hasSize(PagedRows.MOST_ROWS);
        assertThat(rows.total().get()).isEqualTo(3_000_000);
    }

    @Test
    void aPageThatFailedIsReadWhenItIsLookedAtAgain() {
        rows.reload(List.of());
        fail = true;
        rows.want(250);
        assertThat(rows.loading().get()).isFalse();
        fail = false;
        rows.want(250);
        assertThat(rows.get(250)).isEqualTo(250);
    }
}
