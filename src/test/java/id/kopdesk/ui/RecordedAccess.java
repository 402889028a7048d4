package id.kopdesk.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what the screens said of who looked at what. */
public final class RecordedAccess implements AccessTrail {
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    /** Each as "seen problem", "searched visit", "printed report" and so on. */
    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public void seen(String kind, UUID id) {
        said.add("seen " + kind);
    }

    @Override
    public void searched(String kind, String words) {
        said.add("searched " + kind);
    }

    @Override
    public void exported(String kind, @Nullable UUID id, String what) {
        said.add("exported " + kind);
    }

    @Override
    public void printed(String kind, @Nullable UUID id, String what) {
        said.add("printed " + kind);
    }

    @Override
    public void unmasked(String kind, @Nullable UUID id, String reason) {
        said.add("unmasked " + kind);
    }

    @Override
    public void refused(String why) {
        said.add("refused " + why);
    }
}
