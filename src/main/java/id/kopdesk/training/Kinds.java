package id.kopdesk.training;

import id.kopdesk.base.CleanText;
import id.kopdesk.cooperative.Sex;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Programme, batch, day, person, participant and attendance in their tables. */
final class Kinds {
    static final Kind<Programme> PROGRAMME = new Kind<>(
            TrainingTables.PROGRAMME,
            rs -> new Programme(
                    rs.getString("area_code"),
                    rs.getString("name"),
                    rs.getString("legal_number"),
                    Values.choice(rs, "funding", FundingSource.class),
                    rs.getInt("book_year"),
                    rs.getInt("per_cooperative"),
                    categories(rs.getString("categories")),
                    rs.getInt("pass_present"),
                    rs.getInt("pass_score"),
                    rs.getString("number_pattern"),
                    rs.getString("note"),
                    Question.read(rs.getString("questions"))),
            p -> new Values()
                    .with("area_code", p.areaCode())
                    .with("name", p.name())
                    .with("sort_name", CleanText.sortName(p.name()))
                    .with("legal_number", p.legalNumber())
                    .with("funding", p.funding())
                    .with("book_year", p.bookYear())
                    .with("per_cooperative", p.perCooperative())
                    .with(
                            "categories",
                            p.categories().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                    .with("pass_present", p.passPresent())
                    .with("pass_score", p.passScore())
                    .with("number_pattern", p.numberPattern())
                    .with("note", p.note())
                    .with("questions", Question.write(p.questions())));

    static final Kind<TrainingBatch> BATCH = new Kind<>(
            TrainingTables.BATCH,
            rs -> new TrainingBatch(
                    Values.id(rs, "programme_id"),
                    rs.getInt("batch_no"),
                    Values.maybeInt(rs, "wave"),
                    Arrays.asList(rs.getString("regencies").split(",")),
                    rs.getString("venue"),
                    rs.getInt("quota"),
                    rs.getString("over_reason"),
                    Values.choice(rs, "status", BatchStatus.class),
                    Values.date(rs, "first_on"),
                    Values.date(rs, "last_on"),
                    rs.getString("letter_number"),
                    rs.getString("note")),
            b -> new Values()
                    .with("programme_id", b.programmeId())
                    .with("batch_no", b.number())
                    .with("wave", b.wave())
                    .with("regencies", String.join(",", b.regencies()))
                    .with("venue", b.venue())
                    .with("quota", b.quota())
                    .with("over_reason", b.overReason())
                    .with("status", b.status())
                    .with("first_on", b.firstOn())
                    .with("last_on", b.lastOn())
                    .with("letter_number", b.letterNumber())
                    .with("note", b.note()));

    static final Kind<TrainingDay> DAY = new Kind<>(
            TrainingTables.DAY,
            rs -> new TrainingDay(
                    Values.id(rs, "batch_id"),
                    Values.date(rs, "held_on"),
                    rs.getBoolean("morning"),
                    rs.getBoolean("afternoon")),
            d -> new Values()
                    .with("batch_id", d.batchId())
                    .with("held_on", d.heldOn())
                    .with("morning", d.morning())
                    .with("afternoon", d.afternoon()));

    static final Kind<Person> PERSON = new Kind<>(
            TrainingTables.PERSON,
            rs -> new Person(
                    rs.getString("name"),
                    Values.maybe(rs, "sex", Sex.class),
                    rs.getString("national_id"),
                    rs.getString("phone"),
                    rs.getString("birth_place"),
                    Values.maybeDate(rs, "birth_on"),
                    rs.getString("education"),
                    Values.maybeId(rs, "cooperative_id"),
                    rs.getString("village_code"),
                    rs.getString("bank"),
                    rs.getString("bank_account"),
                    Values.maybeId(rs, "officer_id"),
                    Values.maybeId(rs, "member_id")),
            p -> new Values()
                    .with("name", p.name())
                    .with("match_name", PersonName.matching(p.name()))
                    .with("sex", p.sex())
                    .with("national_id", p.nationalId())
                    .with("phone", p.phone())
                    .with("birth_place", p.birthPlace())
                    .with("birth_on", p.birthOn())
                    .with("education", p.education())
                    .with("cooperative_id", p.cooperativeId())
                    .with("village_code", p.villageCode())
                    .with("bank", p.bank())
                    .with("bank_account", p.bankAccount())
                    .with("officer_id", p.officerId())
                    .with("member_id", p.memberId()));

    static final Kind<Participant> PARTICIPANT = new Kind<>(
            TrainingTables.PARTICIPANT,
            rs -> new Participant(
                    Values.id(rs, "batch_id"),
                    Values.id(rs, "person_id"),
                    Values.choice(rs, "category", ParticipantCategory.class),
                    Values.choice(rs, "state", ParticipantState.class),
                    Values.maybeId(rs, "cooperative_id"),
                    rs.getString("village_code"),
                    rs.getString("title"),
                    rs.getString("institution"),
                    Values.maybeDecimal(rs, "pre_score"),
                    Values.maybeDecimal(rs, "post_score"),
                    Values.maybeLong(rs, "allowance"),
                    Values.maybeLong(rs, "transport"),
                    Values.maybeInt(rs, "queue_no"),
                    rs.getString("note")),
            p -> new Values()
                    .with("batch_id", p.batchId())
                    .with("person_id", p.personId())
                    .with("category", p.category())
                    .with("state", p.state())
                    .with("cooperative_id", p.cooperativeId())
                    .with("village_code", p.villageCode())
                    .with("title", p.title())
                    .with("institution", p.institution())
                    .with("pre_score", p.preScore())
                    .with("post_score", p.postScore())
                    .with("allowance", p.allowance())
                    .with("transport", p.transport())
                    .with("queue_no", p.queueNo())
                    .with("note", p.note()));

    static final Kind<DayMark> MARK = new Kind<>(
            TrainingTables.MARK,
            rs -> new DayMark(
                    Values.id(rs, "batch_id"),
                    Values.id(rs, "participant_id"),
                    Values.date(rs, "held_on"),
                    Values.maybe(rs, "morning", Presence.class),
                    Values.maybe(rs, "afternoon", Presence.class)),
            m -> new Values()
                    .with("batch_id", m.batchId())
                    .with("participant_id", m.participantId())
                    .with("held_on", m.heldOn())
                    .with("morning", m.morning())
                    .with("afternoon", m.afternoon()));

    private Kinds() {}

    private static Set<ParticipantCategory> categories(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(ParticipantCategory::valueOf)
                .collect(Collectors.toSet());
    }
}
