package id.kopdesk.ui.window;

import id.kopdesk.account.Accounts;
import id.kopdesk.account.Protection;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.region.Region;
import id.kopdesk.ui.account.FirstAccountDesk;
import id.kopdesk.ui.account.FirstAccountView;
import id.kopdesk.ui.account.SignInModel;
import id.kopdesk.ui.account.SignInView;
import id.kopdesk.ui.office.AreaChoice;
import id.kopdesk.ui.office.WizardView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Stage;

/** What is asked before the office's own window: which office, who may open it, who are you. */
final class FirstRun {
    private final Stage stage;
    private final Path folder;
    private final Runnable close;
    private final Runnable restore;
    private final Looks looks;
    private Texts texts;
    private Threshold threshold;

    /**
     * @param close runs when the person turned back
     * @param restore goes to the backup of an office that there is already
     */
    FirstRun(Stage stage, Path folder, Runnable close, Runnable restore) {
        this.restore = restore;
        this.stage = stage;
        this.folder = folder;
        this.close = close;
        this.looks = Looks.of(folder);
        this.texts = looks.texts();
        this.threshold = new Threshold(stage, looks, close);
    }

    private void speak(Locale language) {
        Threshold before = threshold;
        texts = Texts.of(language);
        threshold = new Threshold(stage, looks.in(texts), close);
        before.end();
    }

    /**
     * @param create makes the office; runs in the background
     * @param made takes the new office, on the FX thread
     */
    void office(Function<Office, OpenOffice> create, Consumer<OpenOffice> made) {
        Runnable otherLanguage = () -> {
            speak(texts.locale().equals(Texts.INDONESIAN) ? Texts.ENGLISH : Texts.INDONESIAN);
            office(create, made);
        };
        WizardView<OpenOffice> wizard = new WizardView<>(
                threshold.ui(),
                AreaChoice.shipped(),
                folder,
                create,
                made,
                new WizardView.Ways(otherLanguage, restore));
        threshold.ask(wizard, wizard::making);
    }

    /** The office's first account, or the choice to work without passwords. */
    void account(OpenOffice open, Clock clock, Consumer<Sitting> chosen) {
        FirstAccountDesk desk = new FirstAccountDesk(
                new Accounts(open.database(), folder, clock),
                new Protection(open.database(), folder),
                Actor.ofThisPc());
        FirstAccountView view =
                new FirstAccountView(threshold.ui(), desk, name(open), account -> chosen.accept(Sitting.of(account)));
        threshold.ask(view, view::busy);
    }

    /**
     * Name and password.
     *
     * @param entered takes the open office and who opened it, on the FX thread
     * @param damaged told when the key fits and the data behind it cannot be opened
     */
    void signIn(SignIn way, BiConsumer<OpenOffice, Sitting> entered, Consumer<CodedException> damaged) {
        record Entered(OpenOffice office, Sitting sitting) {}
        SignInModel<Entered> model = new SignInModel<>(
                threshold.ui().tasks(),
                texts,
                way,
                entry -> new Entered(OpenOffice.read(entry.database()), Sitting.of(entry)),
                all -> entered.accept(all.office(), all.sitting()),
                damaged);
        threshold.ask(
                new SignInView(texts, model, texts.get("ui.account.signin.title")),
                () -> model.busy().get());
    }

    void end() {
        threshold.end();
    }

    static String name(OpenOffice open) {
        String code = open.office().areaCode();
        Texts own = Texts.of(Locale.forLanguageTag(open.office().language()));
        return open.regions().find(code).map((Region r) -> r.titled(own)).orElse(code);
    }
}
