package id.kopdesk.ui.member;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.cooperative.Identifiers;
import id.kopdesk.cooperative.NationalId;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.member.Contact;
import id.kopdesk.member.Member;
import id.kopdesk.member.MemberFile;
import id.kopdesk.member.MemberRole;
import id.kopdesk.member.MemberStatus;
import id.kopdesk.member.Membership;
import id.kopdesk.member.Person;
import id.kopdesk.member.Standing;
import id.kopdesk.ui.Validation;
import id.kopdesk.ui.record.RecordValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** A member while a person works on it. The stored NIK stays masked until somebody with the right asks for it. */
final class MemberFormModel {
    private final MemberKit kit;
    private final RecordValues values = new RecordValues();
    private final Validation validation = new Validation();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private MemberFile file;

    MemberFormModel(MemberKit kit, MemberFile file) {
        this.kit = kit;
        this.file = file;
        values.load(texts(file.member()));
        validation.rule(this::findings);
    }

    static MemberFormModel blank(MemberKit kit, @Nullable UUID cooperative) {
        Member empty = new Member(
                cooperative == null ? new UUID(0, 0) : cooperative,
                Person.named(""),
                Contact.NONE,
                Membership.known(kit.clock.today()));
        return new MemberFormModel(kit, new MemberFile(Ids.next(), 0, empty));
    }

    RecordValues values() {
        return values;
    }

    Validation validation() {
        return validation;
    }

    MemberFile file() {
        return file;
    }

    boolean isNew() {
        return file.version() == 0;
    }

    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    String name() {
        return file.member().person().name();
    }

    private static Map<String, String> texts(Member member) {
        Map<String, String> all = new HashMap<>();
        Person person = member.person();
        Membership own = member.membership();
        put(all, "cooperative", member.cooperativeId().equals(new UUID(0, 0)) ? null : member.cooperativeId());
        put(all, "name", person.name());
        put(all, "titles", person.titles());
        put(all, "alias", person.alias());
        put(all, "sex", person.sex());
        put(all, "birthPlace", person.birthPlace());
        put(all, "birthDate", person.birthDate());
        String nik = person.nationalId();
        put(all, "nationalId", nik == null ? null : NationalId.masked(nik));
        put(all, "nationalIdNote", person.nationalIdNote());
        put(all, "address", member.contact().address());
        put(all, "village", member.contact().villageCode());
        put(all, "phone", member.contact().phone());
        put(all, "job", member.contact().job());
        put(all, "number", own.number());
        put(all, "joinOn", own.joinOn());
        put(all, "role", own.role());
        put(all, "note", own.note());
        put(all, "status", own.status());
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            all.put(name, value.toString());
        }
    }

    /** The NIK whole, after the reason was taken down. */
    void unmask(String reason) {
        String nik = file.member().person().nationalId();
        if (nik != null) {
            kit.ui
                    .tasks()
                    .act("ui.member.task.unmask", progress -> {
                        kit.actor.requireUnmask();
                        kit.ui.access().unmasked("member", file.id(), reason);
                    })
                    .onDone(() -> values.of("nationalId").set(nik))
                    .start();
        }
    }

    private @Nullable String text(String name) {
        String value = values.now().get(name);
        return value == null || value.isBlank() ? null : value;
    }

    private @Nullable LocalDate date(String name) {
        String value = text(name);
        return value == null ? null : LocalDate.parse(value);
    }

    /** A mask that was not touched stands for the number behind it. */
    private @Nullable String nationalId() {
        String typed = text("nationalId");
        String stored = file.member().person().nationalId();
        if (typed != null && stored != null && typed.equals(NationalId.masked(stored))) {
            return stored;
        }
        return typed == null ? null : Identifiers.digits(typed);
    }

    Member member() {
        String sex = text("sex");
        String phone = text("phone");
        String role = text("role");
        String home = text("cooperative");
        Membership old = file.member().membership();
        return new Member(
                home == null ? new UUID(0, 0) : UUID.fromString(home),
                new Person(
                        text("name") == null ? "" : String.valueOf(text("name")),
                        text("titles"),
                        text("alias"),
                        sex == null ? null : Sex.valueOf(sex),
                        text("birthPlace"),
                        date("birthDate"),
                        nationalId(),
                        text("nationalIdNote")),
                new Contact(
                        text("address"), text("village"), phone == null ? null : Identifiers.phone(phone), text("job")),
                new Membership(
                        text("number"),
                        date("joinOn"),
                        old.knownOn(),
                        role == null ? MemberRole.MEMBER : MemberRole.valueOf(role),
                        standing(old),
                        text("note")));
    }

    private List<Standing> standing(Membership old) {
        List<Standing> all = new ArrayList<>(old.standing());
        String wanted = text("status");
        MemberStatus status = wanted == null ? old.status() : MemberStatus.valueOf(wanted);
        if (status != old.status()) {
            LocalDate on = date("statusOn");
            all.add(new Standing(status, on == null ? kit.clock.today() : on, text("statusReason")));
        }
        return all;
    }

    private List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        if (text("cooperative") == null) {
            all.add(Finding.error("cooperative", "ui.member.cooperative.needed"));
        }
        all.addAll(kit.rules.check(member(), text("village") == null ? "" : String.valueOf(text("village"))));
        return all;
    }

    /** Saves in the background; {@code then} is told of the saved member. */
    void save(java.util.function.Consumer<MemberFile> then) {
        if (saving.get() || !validation.lookAtAll()) {
            return;
        }
        saving.set(true);
        Member wanted = member();
        kit.ui
                .tasks()
                .run("ui.member.task.save", progress -> kit.members.save(kit.actor, file.id(), file.version(), wanted))
                .onDone(saved -> {
                    file = saved;
                    values.load(texts(saved.member()));
                    values.of("statusOn").set("");
                    values.of("statusReason").set("");
                    then.accept(saved);
                })
                .onEnd(() -> saving.set(false))
                .start();
    }

    /** Shows the record as it is stored again. */
    void discard() {
        values.load(texts(file.member()));
    }
}
