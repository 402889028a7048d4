package id.kopdesk.ui.account;

import id.kopdesk.account.Account;
import id.kopdesk.account.Account.Person;
import id.kopdesk.account.FreshKeys;
import id.kopdesk.account.RecoveryKey;
import id.kopdesk.account.Secret;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.region.Region;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormField;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** The questions that an administrator is asked about accounts, and a person about the own password. */
final class AccountActions {
    private static final int LONGEST_REASON = 500;

    private final UiContext ui;
    private final Texts texts;
    private final AccountsModel model;
    private final List<Region> within;
    private final String office;
    private final Consumer<Optional<FreshKeys.Secrets>> renewKey;

    AccountActions(
            UiContext ui,
            AccountsModel model,
            List<Region> within,
            String office,
            Consumer<Optional<FreshKeys.Secrets>> renewKey) {
        this.renewKey = renewKey;
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        this.within = within;
        this.office = office;
    }

    void add() {
        Role usual = model.rows().isEmpty() ? Role.ADMINISTRATOR : Role.OPERATOR;
        AccountForm form = new AccountForm(texts, new Person("", "", usual, Set.of()), true, within);
        NewPassword password = new NewPassword(texts, () -> form.login().getText());
        form.login().textProperty().addListener(o -> password.judge());
        VBox both = new VBox(form, password);
        both.getStyleClass().add("sign-in-body");
        if (ui.dialogs()
                .form(
                        text("ui.account.add.title"),
                        both,
                        text("ui.account.add.do"),
                        form.ready().and(password.ready()))) {
            Person person = form.person();
            model.add(person, password.take(), () -> toast("ui.account.added", person.name()));
        }
    }

    void change(Account account) {
        AccountForm form = new AccountForm(texts, account.person(), false, within);
        if (ui.dialogs().form(text("ui.account.change.title"), form, text("ui.account.change.do"), form.ready())) {
            model.change(
                    account,
                    form.person(),
                    () -> toast("ui.account.changed", account.person().name()));
        }
    }

    void resetPassword(Account account) {
        String name = account.person().name();
        fresh(account, "ui.account.reset.title", "ui.account.reset.do")
                .ifPresent(secret -> model.resetPassword(account, secret, () -> toast("ui.account.reset.done", name)));
    }

    void reopen(Account account) {
        String name = account.person().name();
        fresh(account, "ui.account.reopen.title", "ui.account.reopen.do")
                .ifPresent(secret -> model.reopen(account, secret, () -> toast("ui.account.reopened", name)));
    }

    void close(Account account) {
        String name = account.person().name();
        ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        texts.get("ui.account.close.title", name),
                        text("ui.account.close.message"),
                        text("ui.account.close.reason"),
                        "",
                        text("ui.account.close.do"),
                        reason -> reason.isBlank() || reason.length() > LONGEST_REASON
                                ? Optional.of(text("ui.account.close.empty"))
                                : Optional.empty()))
                .ifPresent(reason -> model.close(account, reason.strip(), () -> toast("ui.account.closed", name)));
    }

    void ownPassword(Account own) {
        PasswordField old = new PasswordField();
        NewPassword fresh = new NewPassword(texts, () -> own.person().login());
        VBox both = new VBox(new FormField(texts, text("ui.account.password.old"), old, false), fresh);
        both.getStyleClass().add("sign-in-body");
        if (ui.dialogs()
                .form(
                        text("ui.account.own.title"),
                        both,
                        text("ui.account.own.do"),
                        fresh.ready().and(old.textProperty().isNotEmpty()))) {
            Secret before = Secret.of(old.getCharacters());
            old.clear();
            model.changeOwn(own, before, fresh.take(), () -> toast("ui.account.own.done"));
        }
    }

    void lock() {
        if (!model.hasAdministrator()) {
            toast("account.protection.nobody");
            return;
        }
        recovery("ui.account.lock.title", "ui.account.lock.do")
                .ifPresent(key -> model.lock(key, () -> toast("ui.account.lock.done")));
    }

    void unlock() {
        if (ui.dialogs()
                .confirm(new Dialogs.Question(
                        text("ui.account.unlock.title"),
                        text("ui.account.first.without.why"),
                        text("ui.account.unlock.do"),
                        true))) {
            model.unlock(() -> toast("ui.account.unlock.done"));
        }
    }

    void newRecovery() {
        recovery("ui.account.recovery.new.title", "ui.account.recovery.new.do")
                .ifPresent(key -> model.newRecovery(key, () -> toast("ui.account.recovery.new.done")));
    }

    /** Where passwords are asked for, the new key needs the own password and a new recovery key. */
    void renewKey() {
        if (!model.locked().get()) {
            if (ui.dialogs()
                    .confirm(new Dialogs.Question(
                            text("ui.account.renew.title"),
                            text("ui.account.renew.why"),
                            text("ui.account.renew.do"),
                            true))) {
                renewKey.accept(Optional.empty());
            }
            return;
        }
        Optional<Account> own = model.own();
        if (own.isEmpty() || own.get().person().role() != Role.ADMINISTRATOR) {
            toast("ui.safekeeping.role");
            return;
        }
        PasswordField typed = new PasswordField();
        Label why = new Label(text("ui.account.renew.why"));
        why.setWrapText(true);
        VBox asked = new VBox(why, new FormField(texts, text("ui.account.password.old"), typed, false));
        asked.getStyleClass().add("sign-in-body");
        if (!ui.dialogs()
                .form(
                        text("ui.account.renew.title"),
                        asked,
                        text("ui.account.first.next"),
                        typed.textProperty().isNotEmpty())) {
            return;
        }
        Secret password = Secret.of(typed.getCharacters());
        typed.clear();
        recovery("ui.account.recovery.new.title", "ui.account.renew.do")
                .ifPresentOrElse(
                        key -> renewKey.accept(Optional.of(new FreshKeys.Secrets(own.get(), password, key))),
                        password::close);
    }

    private Optional<RecoveryKey> recovery(String title, String action) {
        RecoveryModel recovery = new RecoveryModel(RecoveryKey.random(), new SecureRandom());
        boolean go = ui.dialogs()
                .form(text(title), new RecoveryPane(ui, recovery, office), text(action), recovery.written());
        return go ? Optional.of(recovery.key()) : Optional.empty();
    }

    private Optional<Secret> fresh(Account account, String title, String action) {
        NewPassword password = new NewPassword(texts, () -> account.person().login());
        boolean go =
                ui.dialogs().form(texts.get(title, account.person().name()), password, text(action), password.ready());
        return go ? Optional.of(password.take()) : Optional.empty();
    }

    private void toast(String key, Object... arguments) {
        ui.dialogs().toast(texts.get(key, arguments));
    }

    private String text(String key) {
        return texts.get(key);
    }
}
