package id.kopdesk.ui.account;

import id.kopdesk.account.Account;
import id.kopdesk.base.Texts;
import id.kopdesk.region.Region;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Everybody who has or had an account. */
final class AccountTableView extends TableView<AccountRow> {
    private final Texts texts;
    private final List<Region> within;

    AccountTableView(Texts texts, AccountsModel model, List<Region> within) {
        this.texts = texts;
        this.within = within;
        getStyleClass().addAll("list-table", "account-table");
        setFixedCellSize(32);
        setAccessibleText(texts.get("ui.account.title"));
        Label nobody = new Label(texts.get("ui.account.none"));
        nobody.setWrapText(true);
        setPlaceholder(nobody);
        setItems(model.rows());
        column("ui.account.field.name", 230, row -> row.account().person().name());
        column("ui.account.field.login", 130, row -> row.account().person().login());
        column(
                "ui.account.field.role",
                130,
                row -> texts.get("ui.account.role." + row.account().person().role()));
        column("ui.account.field.scope", 300, row -> scope(row.account()));
        column("ui.account.field.state", 300, this::state);
    }

    private void column(String key, double width, Function<AccountRow, String> text) {
        TableColumn<AccountRow, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        getColumns().add(column);
    }

    private String scope(Account account) {
        if (account.person().scope().isEmpty()) {
            return texts.get("ui.account.scope.all");
        }
        return account.person().scope().stream()
                .sorted()
                .map(code -> within.stream()
                        .filter(region -> region.code().equals(code))
                        .map(region -> region.titled(texts))
                        .findFirst()
                        .orElse(code))
                .collect(Collectors.joining(", "));
    }

    private String state(AccountRow row) {
        return row.account()
                .closed()
                .map(reason -> texts.get("ui.account.state.closed", reason))
                .orElseGet(
                        () -> texts.get(row.hasPassword() ? "ui.account.state.used" : "ui.account.state.noPassword"));
    }
}
