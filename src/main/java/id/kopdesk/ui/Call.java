package id.kopdesk.ui;

import java.util.function.Consumer;

/** Work that waits to be started; every answer arrives on the FX thread. */
public interface Call<T> {
    Call<T> onDone(Consumer<T> done);

    Call<T> onDone(Runnable done);

    /** Without this, a failure is shown by the error dialog. */
    Call<T> onFailed(Consumer<Throwable> failed);

    Call<T> onCancelled(Runnable cancelled);

    /** Runs last, however the work ended. */
    Call<T> onEnd(Runnable ended);

    /** Short work that the status bar need not name, such as a page of rows. */
    Call<T> quietly();

    RunningTask start();
}
