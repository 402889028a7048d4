package id.kopdesk.ui;

import id.kopdesk.ui.control.Theme;
import id.kopdesk.ui.shell.Desktop;
import java.lang.reflect.Method;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.testfx.api.FxToolkit;

/**
 * Runs the test methods (and those before and after each) on the FX thread: without a display under
 * {@code testfx.headless}, in a real window under {@code kopdesk.jendela}.
 */
public final class FxThread implements BeforeAllCallback, InvocationInterceptor {
    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        start();
    }

    public static void start() throws Exception {
        Desktop.fromClassPath();
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        // The house's stylesheet leans on the theme's tokens.
        Platform.runLater(Theme.LIGHT::use);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onFx(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onFx(invocation);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onFx(invocation);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onFx(invocation);
    }

    private static void onFx(Invocation<Void> invocation) throws Throwable {
        FutureTask<Void> task = new FutureTask<>(() -> {
            try {
                invocation.proceed();
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
            return null;
        });
        Platform.runLater(task);
        try {
            task.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
        settle();
    }

    /** Waits, off the FX thread, until what was posted to it has run. */
    public static void settle() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        Platform.runLater(reached::countDown);
        if (!reached.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the FX thread does not answer");
        }
    }
}
