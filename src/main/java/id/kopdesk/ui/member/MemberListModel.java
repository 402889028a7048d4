package id.kopdesk.ui.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.member.MemberFilter;
import id.kopdesk.member.MemberHits;
import id.kopdesk.member.MemberLine;
import id.kopdesk.member.MemberSearch;
import id.kopdesk.ui.PageRequest;
import id.kopdesk.ui.PageSource;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which members the list shows now, and how many each further choice would leave. */
final class MemberListModel implements PageSource<MemberLine> {
    private final MemberSearch search;
    private final Actor actor;
    private final ReadOnlyObjectWrapper<MemberFilter> filter;
    private volatile @Nullable MemberHits hits;

    MemberListModel(MemberSearch search, Actor actor, MemberFilter first) {
        this.search = search;
        this.actor = actor;
        filter = new ReadOnlyObjectWrapper<>(first);
        search.start();
    }

    ReadOnlyObjectProperty<MemberFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    void show(MemberFilter wanted) {
        filter.set(wanted);
    }

    boolean filtered() {
        return !filter.get().equals(MemberFilter.all());
    }

    /** Whether the last count is a lower bound. */
    boolean more() {
        MemberHits last = hits;
        return last != null && last.more();
    }

    boolean ready() {
        return search.state().ready();
    }

    /** Seconds until every part of a name is found; -1 while nobody knows. */
    long left() {
        return search.state().left();
    }

    Map<String, Long> counts(MemberSearch.Facet facet) {
        return search.counts(actor, filter.get(), facet);
    }

    @Override
    public long count(Progress progress) {
        MemberHits found = search.find(actor, filter.get(), progress);
        hits = found;
        return found.total();
    }

    @Override
    public List<MemberLine> page(PageRequest<MemberLine> request, Progress progress) {
        MemberHits found = hits;
        return found == null ? List.of() : found.page(request.after(), request.limit());
    }
}
