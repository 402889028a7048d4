package id.kopdesk.ui.window;

import id.kopdesk.handover.Listener;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Takes what other starts of the program ask, from the first thing that this one shows until it begins to close. */
final class Orders {
    private final Path folder;
    private final Listener.Taker taker;
    private final Runnable none;
    private CompletableFuture<Optional<Listener>> listener = CompletableFuture.completedFuture(Optional.empty());
    private boolean ended;

    /** @param none runs where this system takes no orders: nobody shall wait for them */
    Orders(Path folder, Listener.Taker taker, Runnable none) {
        this.folder = folder;
        this.taker = taker;
        this.none = none;
    }

    /** In the background, for no frame shall wait for it; once more where the folder did not stand yet. */
    void listen() {
        if (ended || !listener.isDone() || listener.join().isPresent()) {
            return;
        }
        CompletableFuture<Optional<Listener>> opened = new CompletableFuture<>();
        listener = opened;
        Thread thread = new Thread(
                () -> {
                    Optional<Listener> open = Optional.empty();
                    try {
                        open = Listener.open(folder, taker);
                        if (open.isEmpty()) {
                            none.run();
                        }
                    } finally {
                        opened.complete(open);
                    }
                },
                "kopdesk-orders");
        thread.setDaemon(true);
        thread.start();
    }

    void end() {
        ended = true;
        listener.join().ifPresent(Listener::close);
        listener = CompletableFuture.completedFuture(Optional.empty());
    }
}
