package id.kopdesk.ui.member;

import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.member.MemberFilter;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.report.member.MemberBook;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Purpose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which workbook leaves the member book, under which name, and whether with whole NIK. */
final class MemberExports implements MemberScreens.Exports {
    private enum What {
        LIST,
        LIST_WHOLE,
        PROFILE,
        SAVINGS,
        ARREARS,
        FINDINGS
    }

    private final MemberKit kit;
    private final Consumer<Path> show;

    MemberExports(MemberKit kit, Consumer<Path> show) {
        this.kit = kit;
        this.show = show;
    }

    @Override
    public void choose(MemberFilter filter) {
        List<Dialogs.Option<What>> options = new ArrayList<>();
        for (What what : What.values()) {
            if (what != What.LIST_WHOLE || kit.mayUnmask()) {
                options.add(new Dialogs.Option<>(
                        kit.text("ui.member.export." + what), kit.text("ui.member.export." + what + ".why"), what));
            }
        }
        kit.ui
                .dialogs()
                .choose(kit.text("ui.member.export.title"), kit.text("ui.member.export.what"), options)
                .ifPresent(what -> reason(what, filter));
    }

    private void reason(What what, MemberFilter filter) {
        if (what != What.LIST_WHOLE) {
            target(what, filter, null);
            return;
        }
        Purpose.ask(kit.ui, kit.text("ui.member.export." + what)).ifPresent(why -> target(what, filter, why));
    }

    private void target(What what, MemberFilter filter, @Nullable String why) {
        String name = kit.text("ui.member.export." + what + ".file") + "-" + kit.clock.today() + ".xlsx";
        kit.ui
                .dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        kit.text("ui.member.export." + what),
                        name,
                        null,
                        List.of(new Dialogs.FileKind(kit.text("ui.report.kind"), List.of("*.xlsx")))))
                .ifPresent(file -> kit.ui
                        .tasks()
                        .act("ui.member.task.export", progress -> {
                            kit.ui
                                    .access()
                                    .exported("member", null, file.getFileName() + (why == null ? "" : ": " + why));
                            write(what, filter, why, file, progress);
                        })
                        .onDone(() -> kit.ui
                                .dialogs()
                                .toast(
                                        kit.text("ui.report.saved", String.valueOf(file.getFileName())),
                                        kit.text("ui.report.open"),
                                        () -> show.accept(file)))
                        .start());
    }

    private void write(What what, MemberFilter filter, @Nullable String why, Path file, Progress progress) {
        Office office = new OfficeStore(kit.database).load();
        Texts texts = Texts.of(Locale.forLanguageTag(office.language()));
        MemberBook book = new MemberBook(kit.database, office, texts, kit.clock, kit.regions, kit.actor);
        Period month = Period.of(kit.clock.today());
        var cooperative = filter.cooperative();
        switch (what) {
            case LIST, LIST_WHOLE ->
                book.list(kit.search, kit.members, filter, Optional.ofNullable(why), file, progress);
            case PROFILE -> book.profile(kit.area, file, progress);
            case SAVINGS -> book.savings(kit.area, month, file, progress);
            case ARREARS ->
                book.arrears(
                        cooperative == null ? Optional.empty() : kit.cooperative(cooperative), month, file, progress);
            case FINDINGS -> book.findings(kit.rules, file, progress);
        }
    }
}
