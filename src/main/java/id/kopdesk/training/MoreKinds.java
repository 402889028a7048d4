package id.kopdesk.training;

/** Staff, money, answers, plans and certificates in their tables. */
final class MoreKinds {
    static final Kind<Staff> STAFF = new Kind<>(
            TrainingTables.STAFF,
            rs -> new Staff(
                    Values.id(rs, "batch_id"),
                    Values.choice(rs, "duty", Duty.class),
                    rs.getString("name"),
                    rs.getString("institution"),
                    rs.getString("echelon"),
                    rs.getString("topic"),
                    Values.maybeDate(rs, "held_on"),
                    Values.maybe(rs, "half", Half.class),
                    Values.maybeDecimal(rs, "lesson_hours"),
                    Values.maybeDecimal(rs, "units"),
                    Values.maybeLong(rs, "unit_fee"),
                    Values.maybeId(rs, "standard_id"),
                    Values.maybeDecimal(rs, "tax_percent"),
                    rs.getString("note")),
            s -> new Values()
                    .with("batch_id", s.batchId())
                    .with("duty", s.duty())
                    .with("name", s.name())
                    .with("match_name", PersonName.matching(s.name()))
                    .with("institution", s.institution())
                    .with("echelon", s.echelon())
                    .with("topic", s.topic())
                    .with("held_on", s.heldOn())
                    .with("half", s.half())
                    .with("lesson_hours", s.lessonHours())
                    .with("units", s.units())
                    .with("unit_fee", s.unitFee())
                    .with("standard_id", s.standardId())
                    .with("tax_percent", s.taxPercent())
                    .with("note", s.note()));

    static final Kind<BudgetLine> BUDGET = new Kind<>(
            TrainingTables.BUDGET,
            rs -> new BudgetLine(
                    Values.id(rs, "programme_id"),
                    Values.maybeId(rs, "batch_id"),
                    rs.getString("account_code"),
                    rs.getString("name"),
                    rs.getString("unit"),
                    Values.plain(rs.getBigDecimal("volume")),
                    rs.getLong("unit_price"),
                    Values.maybeId(rs, "standard_id"),
                    Values.maybeLong(rs, "realised"),
                    rs.getString("note")),
            b -> new Values()
                    .with("programme_id", b.programmeId())
                    .with("batch_id", b.batchId())
                    .with("account_code", b.accountCode())
                    .with("name", b.name())
                    .with("unit", b.unit())
                    .with("volume", b.volume())
                    .with("unit_price", b.unitPrice())
                    .with("standard_id", b.standardId())
                    .with("realised", b.realised())
                    .with("note", b.note()));

    static final Kind<CostStandard> STANDARD = new Kind<>(
            TrainingTables.STANDARD,
            rs -> new CostStandard(
                    Values.choice(rs, "kind", CostKind.class),
                    rs.getString("name"),
                    rs.getString("unit"),
                    rs.getLong("amount"),
                    Values.maybeDecimal(rs, "tax_percent"),
                    rs.getString("source"),
                    rs.getBoolean("confirmed"),
                    Values.maybeDate(rs, "valid_from"),
                    rs.getString("note")),
            s -> new Values()
                    .with("kind", s.kind())
                    .with("name", s.name())
                    .with("unit", s.unit())
                    .with("amount", s.amount())
                    .with("tax_percent", s.taxPercent())
                    .with("source", s.source())
                    .with("confirmed", s.confirmed())
                    .with("valid_from", s.validFrom())
                    .with("note", s.note()));

    static final Kind<Evaluation> EVALUATION = new Kind<>(
            TrainingTables.EVALUATION,
            rs -> new Evaluation(Values.id(rs, "batch_id"), Values.id(rs, "participant_id"), Answers.read(rs)),
            e -> Answers.write(
                    new Values().with("batch_id", e.batchId()).with("participant_id", e.participantId()), e));

    static final Kind<ActionPlan> PLAN = new Kind<>(
            TrainingTables.PLAN,
            rs -> new ActionPlan(
                    Values.id(rs, "batch_id"),
                    Values.id(rs, "participant_id"),
                    rs.getString("plan"),
                    Values.date(rs, "due_on"),
                    Values.choice(rs, "outcome", Outcome.class),
                    Values.maybeDate(rs, "followed_on"),
                    rs.getString("note")),
            p -> new Values()
                    .with("batch_id", p.batchId())
                    .with("participant_id", p.participantId())
                    .with("plan", p.plan())
                    .with("due_on", p.dueOn())
                    .with("outcome", p.outcome())
                    .with("followed_on", p.followedOn())
                    .with("note", p.note()));

    static final Kind<Certificate> CERTIFICATE = new Kind<>(
            TrainingTables.CERTIFICATE,
            rs -> new Certificate(
                    Values.id(rs, "batch_id"),
                    Values.id(rs, "participant_id"),
                    Values.id(rs, "person_id"),
                    rs.getString("holder"),
                    rs.getInt("cert_year"),
                    rs.getInt("serial"),
                    rs.getString("number"),
                    Values.date(rs, "issued_on"),
                    rs.getString("check_code")),
            c -> new Values()
                    .with("batch_id", c.batchId())
                    .with("participant_id", c.participantId())
                    .with("person_id", c.personId())
                    .with("holder", c.holder())
                    .with("cert_year", c.year())
                    .with("serial", c.serial())
                    .with("number", c.number())
                    .with("issued_on", c.issuedOn())
                    .with("check_code", c.checkCode()));

    static final Kind<Reissue> REISSUE = new Kind<>(
            TrainingTables.REISSUE,
            rs -> new Reissue(Values.id(rs, "certificate_id"), Values.date(rs, "reissued_on"), rs.getString("reason")),
            r -> new Values()
                    .with("certificate_id", r.certificateId())
                    .with("reissued_on", r.on())
                    .with("reason", r.reason()));

    private MoreKinds() {}
}
