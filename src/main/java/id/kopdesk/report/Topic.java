package id.kopdesk.report;

import id.kopdesk.cooperative.OutletKind;
import id.kopdesk.cooperative.oversight.CompanionKind;
import id.kopdesk.cooperative.oversight.Figure;
import id.kopdesk.cooperative.oversight.PotentialKind;
import id.kopdesk.loan.SchemePath;
import id.kopdesk.loan.StepKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a recap is about: which measures stand side by side, and which shares are taken of them. */
public enum Topic {
    MEETING(
            "RAT",
            List.of(
                    sum(RegisterFacts.MET),
                    share(RegisterFacts.MET, RegisterFacts.COOPERATIVES),
                    sum(MeetingFacts.ATTENDED),
                    sum(MeetingFacts.SURPLUS),
                    sum(MeetingFacts.VILLAGE_RETURN))),
    BOARD(
            "Pengurus",
            List.of(
                    sum(RegisterFacts.BOARD),
                    share(RegisterFacts.BOARD, RegisterFacts.COOPERATIVES),
                    sum(RegisterFacts.BOARD_SOUND),
                    sum(RegisterFacts.BOARD_PEOPLE),
                    sum(RegisterFacts.BOARD_WOMEN),
                    share(RegisterFacts.BOARD_WOMEN, RegisterFacts.BOARD_PEOPLE),
                    sum(RegisterFacts.SUPERVISORS))),
    OUTLET("Gerai", outlets()),
    MEMBER(
            "Anggota",
            List.of(
                    sum(MemberFacts.MEMBERS),
                    sum(MemberFacts.MEN),
                    sum(MemberFacts.WOMEN),
                    share(MemberFacts.WOMEN, MemberFacts.MEMBERS),
                    sum(MemberFacts.LEFT),
                    sum(MemberFacts.RECORDED),
                    sum(MemberFacts.PRINCIPAL_PAYERS),
                    share(MemberFacts.PRINCIPAL_PAYERS, MemberFacts.RECORDED),
                    sum(MemberFacts.PRINCIPAL),
                    sum(MemberFacts.MANDATORY),
                    sum(MemberFacts.VOLUNTARY),
                    sum(MemberFacts.SAVINGS))),
    FIGURE("Keragaan", figures()),
    SITE("Lahan", sites()),
    LOAN("Pinjaman", loans()),
    ARREARS(
            "Tunggakan",
            List.of(
                    sum(LoanFacts.PROPOSALS),
                    sum(LoanFacts.PAID_OUT),
                    sum(LoanFacts.DUE),
                    sum(LoanFacts.PAID),
                    share(LoanFacts.PAID, LoanFacts.DUE),
                    sum(LoanFacts.ARREARS),
                    sum(LoanFacts.IN_ARREARS))),
    TRAINING(
            "Pelatihan",
            List.of(
                    sum(TrainingFacts.COVERED),
                    share(TrainingFacts.COVERED, RegisterFacts.COOPERATIVES),
                    sum(TrainingFacts.PEOPLE),
                    sum(TrainingFacts.ATTENDANCES),
                    sum(TrainingFacts.CERTIFICATES))),
    PROBLEM(
            "Masalah",
            List.of(
                    sum(ProblemFacts.FOUND),
                    sum(ProblemFacts.OPEN),
                    sum(ProblemFacts.OVERDUE),
                    sum(ProblemFacts.VISITS))),
    COMPANION("Pendamping", companions()),
    POTENTIAL("Potensi Desa", potentials());

    /**
     * A column of a recap.
     *
     * @param of the measure that a share is taken of; empty for a number that is added up
     */
    record Part(String key, String of) {
        boolean isShare() {
            return !of.isEmpty();
        }
    }

    private final String sheet;
    private final List<Part> parts;

    Topic(String sheet, List<Part> parts) {
        this.sheet = sheet;
        this.parts = List.copyOf(parts);
    }

    /** The name of its sheet per kab/kota, the same in every language. */
    public String sheet() {
        return sheet;
    }

    List<Part> parts() {
        return parts;
    }

    private static Part sum(String key) {
        return new Part(key, "");
    }

    private static Part share(String key, String of) {
        return new Part(key, of);
    }

    private static List<Part> outlets() {
        List<Part> parts = new ArrayList<>();
        parts.add(sum(RegisterFacts.WITH_OUTLET));
        parts.add(share(RegisterFacts.WITH_OUTLET, RegisterFacts.COOPERATIVES));
        parts.add(sum(RegisterFacts.FULL_OUTLETS));
        Arrays.stream(OutletKind.values()).forEach(kind -> parts.add(sum(RegisterFacts.OUTLET + kind)));
        parts.add(sum(RegisterFacts.OUTLETS));
        return parts;
    }

    private static List<Part> figures() {
        List<Part> parts = new ArrayList<>();
        parts.add(sum(FigureFacts.REPORTED));
        parts.add(share(FigureFacts.REPORTED, RegisterFacts.COOPERATIVES));
        Arrays.stream(Figure.values()).forEach(figure -> parts.add(sum(FigureFacts.FIGURE + figure)));
        parts.add(sum(FigureFacts.YEAR_VOLUME));
        return parts;
    }

    private static List<Part> sites() {
        List<Part> parts = new ArrayList<>();
        parts.add(sum(SiteFacts.RECORDED));
        parts.add(share(SiteFacts.RECORDED, RegisterFacts.COOPERATIVES));
        parts.add(sum(SiteFacts.VERIFIED));
        parts.add(sum(SiteFacts.BUILDING));
        parts.add(sum(SiteFacts.FINISHED));
        SiteFacts.STEPS.forEach(step -> parts.add(sum(step)));
        return parts;
    }

    private static List<Part> loans() {
        List<Part> parts = new ArrayList<>();
        parts.add(sum(LoanFacts.PROPOSALS));
        Arrays.stream(SchemePath.values()).forEach(path -> parts.add(sum(LoanFacts.PATH + path)));
        Arrays.stream(StepKind.values()).forEach(step -> parts.add(sum(LoanFacts.STEP + step)));
        return parts;
    }

    private static List<Part> potentials() {
        List<Part> parts = new ArrayList<>();
        parts.add(sum(PotentialFacts.VILLAGES));
        parts.add(sum(PotentialFacts.NOTED));
        parts.add(sum(PotentialFacts.MATCHED));
        parts.add(share(PotentialFacts.MATCHED, RegisterFacts.COOPERATIVES));
        Arrays.stream(PotentialKind.values()).forEach(kind -> parts.add(sum(PotentialFacts.PREFIX + kind)));
        return parts;
    }

    private static List<Part> companions() {
        List<Part> parts = new ArrayList<>();
        parts.add(sum(CompanionFacts.ACCOMPANIED));
        parts.add(share(CompanionFacts.ACCOMPANIED, RegisterFacts.COOPERATIVES));
        Arrays.stream(CompanionKind.values()).forEach(kind -> parts.add(sum(CompanionFacts.KIND + kind)));
        return parts;
    }
}
