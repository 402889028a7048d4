package id.kopdesk.ui.account;

import id.kopdesk.account.Account;
import id.kopdesk.account.FreshKeys;
import id.kopdesk.base.Texts;
import id.kopdesk.region.Region;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** "Pengaturan › Akun": who may sign in, and how the data is protected. */
public final class AccountsScreen implements Screen {
    private final Texts texts;
    private final AccountsModel model;
    private final AccountActions actions;
    private final AccountTableView table;
    private final BorderPane root = new BorderPane();

    /**
     * @param within kab/kota that an account can be limited to; empty for the office of a kab/kota
     * @param office as it is printed on the recovery sheet
     * @param renewKey leaves this window and encrypts all data anew
     */
    public AccountsScreen(
            UiContext ui,
            FirstAccountDesk desk,
            List<Region> within,
            String office,
            Consumer<Optional<FreshKeys.Secrets>> renewKey) {
        texts = ui.texts();
        model = new AccountsModel(ui.tasks(), desk.accounts(), desk.protection(), desk.actor());
        actions = new AccountActions(ui, model, within, office, renewKey);
        table = new AccountTableView(texts, model, within);
        root.setTop(new VBox(header(), new ProtectionBar(ui, model, actions)));
        root.setCenter(table);
    }

    AccountsModel model() {
        return model;
    }

    AccountTableView table() {
        return table;
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(texts.get("ui.account.title"));
        header.actions(
                action("ui.account.change", actions::change, Account::inUse),
                action("ui.account.reset", actions::resetPassword, Account::inUse),
                action("ui.account.close", actions::close, Account::inUse),
                action("ui.account.reopen", actions::reopen, account -> !account.inUse()));
        header.primary(Buttons.primary(texts.get("ui.account.add"), actions::add));
        return header;
    }

    private Button action(String key, Consumer<Account> run, Predicate<Account> fits) {
        Button button = Buttons.plain(texts.get(key), () -> {
            AccountRow row = table.getSelectionModel().getSelectedItem();
            if (row != null) {
                run.accept(row.account());
            }
        });
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            AccountRow row = table.getSelectionModel().getSelectedItem();
                            return row == null || !fits.test(row.account());
                        },
                        table.getSelectionModel().selectedItemProperty()));
        return button;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(texts.get("ui.account.title"));
    }

    @Override
    public void shown() {
        model.read();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, model::read).on(Commands.Key.NEW, actions::add);
    }
}
