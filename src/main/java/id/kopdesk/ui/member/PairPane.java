package id.kopdesk.ui.member;

import id.kopdesk.cooperative.NationalId;
import id.kopdesk.member.Balances;
import id.kopdesk.member.Member;
import id.kopdesk.member.MemberFile;
import id.kopdesk.member.MemberPair;
import id.kopdesk.member.PairDecision;
import id.kopdesk.ui.control.Buttons;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Two members side by side: what differs can be taken from the right one, then they are merged or told apart. */
final class PairPane extends VBox {
    /** @param taken fields taken from the other one */
    record Choice(UUID kept, UUID other, Set<String> taken) {}

    record Both(MemberFile first, MemberFile second, Balances savings, Balances others) {
        static Optional<Both> read(MemberKit kit, MemberPair pair) {
            return kit.find(pair.first())
                    .flatMap(first -> kit.find(pair.second())
                            .map(second -> new Both(
                                    first,
                                    second,
                                    kit.savings.balance(kit.actor, first.id()),
                                    kit.savings.balance(kit.actor, second.id()))));
        }
    }

    private static final Map<String, String> FIELDS = fields();

    private final MemberKit kit;
    private final GridPane grid = new GridPane();
    private final Set<String> taken = new LinkedHashSet<>();
    private int row;

    PairPane(
            MemberKit kit,
            MemberPair pair,
            Both both,
            BiConsumer<MemberPair, PairDecision> decide,
            BiConsumer<MemberPair, Choice> merge) {
        this.kit = kit;
        getStyleClass().add("summary");
        Label heading = new Label(kit.text("ui.member.pair.beside"));
        heading.getStyleClass().add("detail-title");
        grid.setHgap(8);
        grid.setVgap(4);
        for (double share : new double[] {26, 34, 40}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        FIELDS.forEach((field, column) -> line(field, column, both));
        plain(
                kit.text("ui.member.savings"),
                kit.ui.formats().rupiah(both.savings().all()),
                kit.ui.formats().rupiah(both.others().all()));
        FlowPane actions = new FlowPane(8, 8);
        if (kit.mayWrite()) {
            if (pair.oneCooperative()) {
                Button go = Buttons.primary(
                        kit.text("ui.member.pair.merge"),
                        () -> merge.accept(
                                pair,
                                new Choice(both.first().id(), both.second().id(), Set.copyOf(taken))));
                go.setId("member-merge");
                actions.getChildren().add(go);
            } else {
                actions.getChildren()
                        .add(Buttons.primary(
                                kit.text("ui.member.pair.two"),
                                () -> decide.accept(pair, PairDecision.TWO_COOPERATIVES)));
            }
            actions.getChildren()
                    .addAll(
                            Buttons.plain(
                                    kit.text("ui.member.pair.different"),
                                    () -> decide.accept(pair, PairDecision.DIFFERENT)),
                            Buttons.plain(
                                    kit.text("ui.member.pair.later"), () -> decide.accept(pair, PairDecision.LATER)));
        }
        Label note = new Label(kit.text(pair.oneCooperative() ? "ui.member.pair.note" : "ui.member.pair.note.two"));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        getChildren().addAll(heading, grid, note, actions);
        if (pair.oneCooperative() && kit.mayWrite()) {
            Label backup = new Label(kit.text("ui.member.pair.backup"));
            backup.setWrapText(true);
            backup.setMinHeight(USE_PREF_SIZE);
            backup.getStyleClass().add("muted");
            getChildren().add(backup);
        }
    }

    private void line(String field, String column, Both both) {
        String left = value(field, both.first().member());
        String right = value(field, both.second().member());
        Label name = new Label(kit.words.label(field));
        name.getStyleClass().add("summary-label");
        name.setWrapText(true);
        grid.add(name, 0, row);
        grid.add(wrapped(left), 1, row);
        boolean differs = !left.equals(right) && !right.equals("–") && !left.equals("–") && !column.isEmpty();
        if (differs && kit.mayWrite()) {
            CheckBox take = new CheckBox(right);
            take.setWrapText(true);
            take.setAccessibleText(kit.text("ui.member.pair.take", kit.words.label(field), right));
            take.selectedProperty().addListener((o, before, on) -> {
                if (on) {
                    taken.add(column);
                } else {
                    taken.remove(column);
                }
            });
            grid.add(take, 2, row);
        } else {
            grid.add(wrapped(right), 2, row);
        }
        row++;
    }

    private void plain(String label, String left, String right) {
        Label name = new Label(label);
        name.getStyleClass().add("summary-label");
        grid.add(name, 0, row);
        grid.add(wrapped(left), 1, row);
        grid.add(wrapped(right), 2, row++);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", "name");
        fields.put("nationalId", "national_id");
        fields.put("birthDate", "birth_date");
        fields.put("birthPlace", "birth_place");
        fields.put("sex", "sex");
        fields.put("phone", "phone");
        fields.put("address", "address");
        fields.put("number", "member_no");
        fields.put("joinOn", "join_on");
        fields.put("cooperative", "");
        return fields;
    }

    private String value(String field, Member member) {
        return switch (field) {
            case "name" -> member.shownName();
            case "nationalId" -> {
                String nik = member.person().nationalId();
                yield nik == null ? "–" : NationalId.masked(nik);
            }
            case "birthDate" -> kit.words.date(member.person().birthDate());
            case "birthPlace" -> MemberWords.or(member.person().birthPlace());
            case "sex" -> kit.words.sex(member.person().sex());
            case "phone" -> MemberWords.or(member.contact().phone());
            case "address" -> MemberWords.or(member.contact().address());
            case "number" -> MemberWords.or(member.membership().number());
            case "joinOn" -> kit.words.date(member.membership().joinOn());
            default -> kit.cooperativeName(member.cooperativeId());
        };
    }
}
