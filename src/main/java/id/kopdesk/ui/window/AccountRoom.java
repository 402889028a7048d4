package id.kopdesk.ui.window;

import id.kopdesk.account.FreshKeys;
import id.kopdesk.region.Region;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.account.AccountsScreen;
import id.kopdesk.ui.account.FirstAccountDesk;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The way to "Pengaturan › Akun". */
record AccountRoom(
        UiContext ui, FirstAccountDesk desk, OpenOffice open, Consumer<Optional<FreshKeys.Secrets>> renewKey) {
    AccountsScreen screen() {
        String area = open.office().areaCode();
        List<Region> within =
                Region.Level.of(area) == Region.Level.PROVINCE ? open.regions().children(area) : List.of();
        return new AccountsScreen(ui, desk, within, FirstRun.name(open), renewKey);
    }
}
