package id.kopdesk.office;

import static id.kopdesk.office.SettingKey.Basis.DERIVED;
import static id.kopdesk.office.SettingKey.Basis.OPEN;
import static id.kopdesk.office.SettingKey.Basis.PRESS;
import static id.kopdesk.office.SettingKey.Basis.RULE;
import static id.kopdesk.office.SettingKey.Basis.USAGE;
import static id.kopdesk.office.SettingKey.Kind.PERCENT;
import static id.kopdesk.office.SettingKey.Kind.RUPIAH;
import static id.kopdesk.office.SettingKey.Kind.WHOLE;

import java.util.List;

/**
 * What the office can set because the rule leaves room, differs by year, or could not be read in its own text. Each
 * has a shipped value (empty: none is known) with the source it comes from.
 */
public enum SettingKey {
    /** Digits of a cooperative's registration number (NIK koperasi). */
    REGISTRATION_DIGITS(WHOLE, 1, 30, "13", "Belum ada naskah yang menyebut panjangnya", OPEN),
    /** Months after the book year's close within which the annual meeting (RAT) is held. */
    ANNUAL_MEETING_MONTHS(WHOLE, 1, 12, "3", "Kemenkop Februari 2026; Permenkop 19/2015 menyebut paling lama 6", PRESS),

    /** Day of the month on which an instalment is due. */
    LOAN_DUE_DAY(WHOLE, 1, 28, "12", "PMK 49/2025 Pasal 7 ayat (6)", PRESS),
    /** Most months of grace under the rule that followed PMK 49/2025. */
    LOAN_GRACE_MOST(WHOLE, 0, 24, "12", "PMK 15/2026 menurut dokumen proyek; naskah belum dibaca", OPEN),
    /** Working days after the due date within which the bank asks for placement of funds. */
    LOAN_CLAIM_DAYS(WHOLE, 1, 60, "4", "PMK 49/2025 Pasal 11 ayat (1)–(5)", RULE),
    /** Yearly support of a desa, percent of its Dana Desa. */
    SUPPORT_SHARE(PERCENT, 0, 100, "30", "Permendes PDT 10/2025; tabel pagu di berita", PRESS),
    /** Yearly support of a kelurahan, percent of DAU/DBH. */
    SUPPORT_SHARE_WARD(PERCENT, 0, 100, "", "Permendagri 13/2025; besarannya belum ditemukan", OPEN),
    /** The village's share of net surplus (imbal jasa), percent, at least. */
    VILLAGE_RETURN_SHARE(PERCENT, 0, 100, "20", "Permendes PDT 10/2025; Inpres 17/2025", PRESS),
    /** Days that the kepala desa's review should take; the office's own target. */
    REVIEW_DAYS(WHOLE, 1, 365, "7", "Target kantor; aturan tidak menyebut hari", OPEN),
    /** Days from the review to the village meeting; the office's own target. */
    MEETING_DAYS(WHOLE, 1, 365, "14", "Target kantor; aturan tidak menyebut hari", OPEN),
    /** Days from the minutes to the letter of approval; the office's own target. */
    LETTER_DAYS(WHOLE, 1, 365, "7", "Target kantor; aturan tidak menyebut hari", OPEN),
    /** Days that every other step of a proposal should take; the office's own target. */
    LOAN_STEP_DAYS(WHOLE, 1, 365, "14", "Target kantor; aturan tidak menyebut hari", OPEN),

    /** People per cooperative that a training programme invites. */
    TRAINING_PEOPLE(WHOLE, 1, 99, "2", "Dihitung dari sasaran nasional dan Jawa Timur", DERIVED),
    /** Attendance for a certificate, percent, at least. */
    TRAINING_ATTENDANCE(PERCENT, 0, 100, "80", "Target kantor", USAGE),
    /** Post-test score for a certificate, 0–100, at least. */
    TRAINING_SCORE(WHOLE, 0, 100, "60", "Target kantor", USAGE),
    /** Fee of a speaker of eselon II, rupiah an hour. */
    SPEAKER_FEE_II(RUPIAH, 0, 100_000_000, "1000000", "Kebiasaan; SBM tahun berjalan belum dibaca", USAGE),
    /** Fee of a speaker of eselon III and below, rupiah an hour. */
    SPEAKER_FEE_III(RUPIAH, 0, 100_000_000, "900000", "Kebiasaan; SBM tahun berjalan belum dibaca", USAGE),
    /** Fee of a moderator, rupiah a meeting. */
    MODERATOR_FEE(RUPIAH, 0, 100_000_000, "700000", "Kebiasaan; SBM tahun berjalan belum dibaca", USAGE),

    /** Cooperatives of one business assistant, at least. */
    COMPANION_LEAST(WHOLE, 1, 99, "7", "Pedoman BA 2026", RULE),
    /** Cooperatives of one business assistant, at most. */
    COMPANION_MOST(WHOLE, 1, 99, "15", "Pedoman BA 2026", RULE),

    /** The largest file that is attached to a record, MB. */
    ATTACHMENT_MOST(WHOLE, 1, 200, "20", "Pilihan kantor: makin besar, makin lama cadangannya", USAGE),
    /** Years after which personal data that no longer serves is destroyed. */
    RETENTION_YEARS(WHOLE, 1, 30, "5", "UU 27/2022 Pasal 43 dan 44; lamanya menurut jadwal retensi arsip kantor", OPEN),

    /** Day of the next month on which the month's report is still on time. */
    REPORT_DUE_DAY(
            WHOLE, 1, 28, "10", "Target kantor; Juklak Menkop 1/2025 menyebut laporan triwulan tanpa tanggal", USAGE);

    /** How a value is written and checked. */
    public enum Kind {
        WHOLE,
        PERCENT,
        RUPIAH
    }

    /** How sure the shipped value is. */
    public enum Basis {
        /** Read in the rule's own text or in official data. */
        RULE,
        /** Reported by press or village sites. */
        PRESS,
        /** Computed from published figures. */
        DERIVED,
        /** What offices usually do. */
        USAGE,
        /** Not settled anywhere that was read. */
        OPEN
    }

    /** What belongs together on the screen. */
    public enum Group {
        COOPERATIVE,
        LOAN,
        TRAINING,
        COMPANION,
        DATA,
        REPORT
    }

    private final Kind kind;
    private final long least;
    private final long most;
    private final String shipped;
    private final String source;
    private final Basis basis;

    SettingKey(Kind kind, long least, long most, String shipped, String source, Basis basis) {
        this.kind = kind;
        this.least = least;
        this.most = most;
        this.shipped = shipped;
        this.source = source;
        this.basis = basis;
    }

    public Kind kind() {
        return kind;
    }

    /** Least value that makes sense, in the kind's unit (number, percent, rupiah). */
    public long least() {
        return least;
    }

    public long most() {
        return most;
    }

    /** How sure the shipped value is. */
    public Basis basis() {
        return basis;
    }

    public Group group() {
        if (ordinal() < LOAN_DUE_DAY.ordinal()) {
            return Group.COOPERATIVE;
        }
        if (ordinal() < TRAINING_PEOPLE.ordinal()) {
            return Group.LOAN;
        }
        if (ordinal() < COMPANION_LEAST.ordinal()) {
            return Group.TRAINING;
        }
        if (ordinal() < ATTACHMENT_MOST.ordinal()) {
            return Group.COMPANION;
        }
        return ordinal() < REPORT_DUE_DAY.ordinal() ? Group.DATA : Group.REPORT;
    }

    /** As the program is delivered: taken as confirmed only where the rule's own text was read. */
    public Setting shipped() {
        return new Setting(this, shipped, source, basis == RULE, 0);
    }

    public static List<SettingKey> of(Group group) {
        return List.of(values()).stream().filter(key -> key.group() == group).toList();
    }
}
