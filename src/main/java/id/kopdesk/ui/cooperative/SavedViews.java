package id.kopdesk.ui.cooperative;

import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.ui.SortKey;
import java.util.List;

/** Filters that a person gave a name. */
interface SavedViews {
    List<View> all();

    /** Keeps the view; one of the same name is replaced. */
    void keep(View view);

    void remove(String name);

    record View(String name, CooperativeFilter filter, List<SortKey> sort) {}
}
