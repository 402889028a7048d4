package id.kopdesk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Remembers every write to one data file, so that the disk can be rebuilt as a power cut would have left it. */
final class DiskRecord implements DiskPlan {
    private sealed interface Event {
        record Wrote(long position, byte[] bytes) implements Event {}

        record Cut(long size) implements Event {}

        record Forced() implements Event {}
    }

    /** What was true after so many events: the save that had returned, and the note beside the data. */
    private record Mark(int events, int acknowledged, byte[] sentinel) {}

    private final Path data;
    private final byte[] before;
    private final byte[] sentinelBefore;
    private final List<Event> events = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /** @param folder of the office, before anything is written */
    DiskRecord(Path folder) throws IOException {
        data = folder.resolve("kopdesk.mv.db");
        before = Files.readAllBytes(data);
        sentinelBefore = Files.readAllBytes(folder.resolve("penanda.json"));
    }

    @Override
    public void before(Step step, String file) {}

    @Override
    public synchronized void wrote(String file, long position, byte[] bytes) {
        events.add(new Event.Wrote(position, bytes));
    }

    @Override
    public synchronized void cut(String file, long size) {
        events.add(new Event.Cut(size));
    }

    @Override
    public synchronized void forced(String file) {
        events.add(new Event.Forced());
    }

    /** A save has returned. */
    synchronized void acknowledged(int number) throws IOException {
        marks.add(new Mark(events.size(), number, Files.readAllBytes(data.resolveSibling("penanda.json"))));
    }

    synchronized int size() {
        return events.size();
    }

    /** How many saves had returned when the power went after so many events. */
    int acknowledgedAt(int last) {
        return marks.stream()
                .filter(mark -> mark.events() <= last)
                .mapToInt(Mark::acknowledged)
                .max()
                .orElse(0);
    }

    /** The process died after so many events; the disk has them all. */
    void leaveKilled(int last, Path folder) throws IOException {
        leave(last, events.subList(0, last), folder);
    }

    /**
     * The power went after so many events: what was forced is there; of what was not, any part, in any order, and of
     * the last of it perhaps only the first sectors.
     */
    void leaveUnpowered(int last, Random random, Path folder) throws IOException {
        int forced = 0;
        for (int i = 0; i < last; i++) {
            if (events.get(i) instanceof Event.Forced) {
                forced = i + 1;
            }
        }
        List<Event> loose = new ArrayList<>();
        for (Event event : events.subList(forced, last)) {
            if (random.nextBoolean()) {
                loose.add(random.nextInt(4) == 0 ? torn(event, random) : event);
            }
        }
        Collections.shuffle(loose, random);
        List<Event> kept = new ArrayList<>(events.subList(0, forced));
        kept.addAll(loose);
        leave(last, kept, folder);
    }

    private static Event torn(Event event, Random random) {
        return event instanceof Event.Wrote wrote && wrote.bytes().length > 512
                ? new Event.Wrote(
                        wrote.position(),
                        Arrays.copyOf(wrote.bytes(), 512 * (1 + random.nextInt(wrote.bytes().length / 512))))
                : event;
    }

    private void leave(int last, List<Event> applied, Path folder) throws IOException {
        byte[] disk = before;
        for (Event event : applied) {
            if (event instanceof Event.Wrote wrote) {
                int end = (int) wrote.position() + wrote.bytes().length;
                disk = end > disk.length ? Arrays.copyOf(disk, end) : disk == before ? disk.clone() : disk;
                System.arraycopy(wrote.bytes(), 0, disk, (int) wrote.position(), wrote.bytes().length);
            } else if (event instanceof Event.Cut cut) {
                disk = Arrays.copyOf(disk, (int) cut.size());
            }
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("kopdesk.mv.db"), disk);
        byte[] sentinel = marks.stream()
                .filter(mark -> mark.events() <= last)
                .reduce((first, second) -> second)
                .map(Mark::sentinel)
                .orElse(sentinelBefore);
        Files.write(folder.resolve("penanda.json"), sentinel);
    }

    /** The events around one, for a message. */
    String around(int last) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, last - 8); i < Math.min(events.size(), last + 2); i++) {
            Event event = events.get(i);
            text.append(i == last ? " | " : " ")
                    .append(
                            event instanceof Event.Wrote wrote
                                    ? "w" + wrote.position() + "+" + wrote.bytes().length
                                    : event instanceof Event.Cut cut ? "cut" + cut.size() : "force");
        }
        return text.toString();
    }
}
