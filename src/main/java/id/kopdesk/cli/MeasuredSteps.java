package id.kopdesk.cli;

import id.kopdesk.base.Progress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How long each step of one piece of work took, by the keys under which it tells how far it is. */
final class MeasuredSteps implements Progress {
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private String now = "start";
    private long since = System.nanoTime();

    @Override
    public synchronized void at(String key, long done, long total) {
        if (!key.equals(now)) {
            end();
            now = key;
        }
    }

    private void end() {
        long at = System.nanoTime();
        nanos.merge(now, at - since, Long::sum);
        since = at;
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public synchronized String toString() {
        end();
        return nanos.entrySet().stream()
                .map(step -> String.format(Locale.ROOT, "%s %.1f s", step.getKey(), step.getValue() / 1e9))
                .collect(Collectors.joining(", "));
    }
}
