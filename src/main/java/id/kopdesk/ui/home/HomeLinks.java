package id.kopdesk.ui.home;

import id.kopdesk.cooperative.CooperativeFilter;
import java.util.UUID;

/** The ways from Beranda and from the search to what lies behind a number. */
public interface HomeLinks {
    void cooperatives(CooperativeFilter filter);

    /** Every village with its cooperative or none. */
    void coverage();

    void cooperative(UUID id);

    /** The run of the last months. */
    void trend();

    /** Makes a backup now. */
    void backup();
}
