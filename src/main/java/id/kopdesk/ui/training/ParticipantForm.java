package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.cooperative.CooperativeList;
import id.kopdesk.cooperative.CooperativeSort;
import id.kopdesk.cooperative.NationalId;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.KnownPeople;
import id.kopdesk.training.Newcomer;
import id.kopdesk.training.ParticipantCategory;
import id.kopdesk.training.Person;
import id.kopdesk.training.PersonName;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.SearchPicker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** A person's fields: typed for somebody new, or changed for somebody known. */
final class ParticipantForm {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final SearchPicker<CooperativeLine> cooperative;
    private final SearchPicker<KnownPeople.Known> known;
    private final Person base;
    private final Ask ask;
    /** Shown as a mask: who enters participants needs no whole number of anybody. */
    private @Nullable String stored;

    ParticipantForm(TrainingScreens screens, Person base, ParticipantCategory category, @Nullable String title) {
        this.screens = screens;
        this.ui = screens.ui();
        this.base = base;
        stored = base.nationalId();
        CooperativeList list = new CooperativeList(screens.desk().database());
        cooperative = new SearchPicker<>(
                ui.tasks(),
                ui.texts(),
                typed -> list.page(
                        screens.desk().actor(),
                        CooperativeFilter.all().withText(typed),
                        CooperativeSort.NAME,
                        false,
                        null,
                        20),
                CooperativeLine::name,
                line -> screens.words().words().subdistrict(line.villageCode()) + ", "
                        + screens.words().words().place(line.villageCode().substring(0, 5)));
        KnownPeople people = new KnownPeople(
                screens.desk().database(), screens.desk().clock().today());
        known = new SearchPicker<>(
                ui.tasks(),
                ui.texts(),
                typed -> cooperative
                        .value()
                        .map(of -> people.of(
                                screens.desk().actor(),
                                of.id(),
                                typed,
                                screens.desk().clock().today(),
                                30))
                        .orElse(List.of()),
                k -> k.person().name(),
                this::role);
        known.valueProperty().addListener((o, before, now) -> take(now));
        ask = new Ask(
                ui,
                Map.of(
                        "category", c -> ui.texts().get("training.category." + c),
                        "sex", s -> ui.texts().get("ui.training.sex." + s)),
                values(base, category, title),
                this::check);
    }

    private String role(KnownPeople.Known k) {
        Seat seat = k.seat();
        return ui.texts().get(seat == null ? "ui.training.known.member" : "ui.training.seat." + seat);
    }

    /** Writes what is known of the person into the form. */
    private void take(KnownPeople.@Nullable Known k) {
        if (k == null) {
            return;
        }
        Person p = k.person();
        ask.values().of("name").set(p.name());
        ask.values().of("category").set(k.category().name());
        ask.values().of("title").set(k.seat() == null ? "" : role(k));
        ask.values().of("sex").set(p.sex() == null ? "" : p.sex().name());
        ask.values().of("phone").set(Objects.requireNonNullElse(p.phone(), ""));
        stored = p.nationalId();
        ask.values().of("nationalId").set(Objects.requireNonNullElse(masked(stored), ""));
        ask.values().of("birthOn").set(p.birthOn() == null ? "" : p.birthOn().toString());
    }

    private static Map<String, String> values(Person p, ParticipantCategory category, @Nullable String title) {
        Map<String, String> values = new HashMap<>();
        values.put("category", category.name());
        put(values, "title", title);
        put(values, "name", p.name());
        put(values, "sex", p.sex());
        put(values, "nationalId", masked(p.nationalId()));
        put(values, "phone", p.phone());
        put(values, "birthPlace", p.birthPlace());
        put(values, "birthOn", p.birthOn());
        put(values, "education", p.education());
        put(values, "bank", p.bank());
        put(values, "bankAccount", p.bankAccount());
        return values;
    }

    private static @Nullable String masked(@Nullable String nik) {
        return nik == null ? null : NationalId.masked(nik);
    }

    /** A mask that was not touched stands for the number behind it. */
    private @Nullable String nationalId(@Nullable String typed) {
        return typed != null && typed.equals(masked(stored)) ? stored : typed;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.put(name, value.toString());
        }
    }

    private List<Finding> check(Map<String, String> values) {
        List<Finding> found = new ArrayList<>();
        if (PersonName.tidy(values.getOrDefault("name", "")).isEmpty()) {
            found.add(Finding.error("name", "training.person.name"));
        }
        String nik = nationalId(values.get("nationalId"));
        if (nik != null && !NationalId.plausible(nik)) {
            found.add(Finding.error("nationalId", "training.person.nik", NationalId.masked(nik)));
        }
        return found;
    }

    /** Somebody new. */
    Optional<Newcomer> add() {
        FormGrid form = fields(new FormGrid(2)
                        .wide(new FormField(
                                ui.texts(), ui.texts().get("ui.training.field.cooperative"), cooperative, false))
                        .wide(new FormField(ui.texts(), ui.texts().get("ui.training.field.known"), known, false)))
                .add(ask.kit().text("institution", false));
        return show("ui.training.participant.add.title", form, "ui.training.participant.add.go")
                .map(t -> new Newcomer(
                        person(t, cooperative.value().orElse(null)),
                        t.choice("category", ParticipantCategory.class).orElse(ParticipantCategory.OTHER),
                        t.maybe("title"),
                        t.maybe("institution"),
                        t.yes("waiting")));
    }

    /** What is known of somebody, changed; for whom the person speaks stays. */
    Optional<Map.Entry<Person, Typed>> edit(Attendee attendee) {
        return show("ui.training.participant.edit.title", fields(new FormGrid(2)), "ui.training.participant.save")
                .map(t -> Map.entry(
                        new Person(
                                PersonName.tidy(t.text("name")),
                                t.choice("sex", Sex.class).orElse(null),
                                nationalId(t.maybe("nationalId")),
                                t.maybe("phone"),
                                t.maybe("birthPlace"),
                                t.maybeDate("birthOn"),
                                t.maybe("education"),
                                attendee.person().value().cooperativeId(),
                                attendee.person().value().villageCode(),
                                t.maybe("bank"),
                                t.maybe("bankAccount"),
                                attendee.person().value().officerId(),
                                attendee.person().value().memberId()),
                        t));
    }

    private FormGrid fields(FormGrid form) {
        return form.wide(ask.kit().text("name", true))
                .add(ask.kit()
                        .choice(
                                "category",
                                Stream.of(ParticipantCategory.values())
                                        .map(Enum::name)
                                        .toList(),
                                true))
                .add(ask.kit().text("title", false))
                .add(ask.kit().choice("sex", List.of("MALE", "FEMALE"), false))
                .add(ask.kit().text("phone", false))
                .add(ask.kit().text("nationalId", false))
                .add(ask.kit().text("education", false))
                .add(ask.kit().text("birthPlace", false))
                .add(ask.kit().date("birthOn", false))
                .add(ask.kit().text("bank", false))
                .add(ask.kit().text("bankAccount", false));
    }

    private Optional<Typed> show(String title, FormGrid form, String action) {
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(470);
        scroll.setPrefViewportWidth(600);
        scroll.getStyleClass().add("detail-scroll");
        return ask.show(ui.texts().get(title), scroll, ui.texts().get(action)).map(Typed::new);
    }

    private Person person(Typed t, @Nullable CooperativeLine of) {
        return new Person(
                PersonName.tidy(t.text("name")),
                t.choice("sex", Sex.class).orElse(null),
                nationalId(t.maybe("nationalId")),
                t.maybe("phone"),
                t.maybe("birthPlace"),
                t.maybeDate("birthOn"),
                t.maybe("education"),
                of == null ? base.cooperativeId() : of.id(),
                of == null ? base.villageCode() : of.villageCode(),
                t.maybe("bank"),
                t.maybe("bankAccount"),
                same(t) ? known.value().map(k -> k.person().officerId()).orElse(null) : base.officerId(),
                same(t) ? known.value().map(k -> k.person().memberId()).orElse(null) : base.memberId());
    }

    /** Whether the person is still the one that was picked, and no other name was typed over it. */
    private boolean same(Typed t) {
        return known.value()
                .filter(k -> PersonName.matching(k.person().name()).equals(PersonName.matching(t.text("name"))))
                .isPresent();
    }
}
