package id.kopdesk.office;

import static id.kopdesk.office.SettingKey.Basis.DERIVED;
import static id.kopdesk.office.SettingKey.Basis.OPEN;
import static id.kopdesk.office.SettingKey.Basis.USAGE;
import static id.kopdesk.office.SettingKey.Kind.PATTERN;
import static id.kopdesk.office.SettingKey.Kind.PERCENT;
import static id.kopdesk.office.SettingKey.Kind.WHOLE;

import java.util.List;

/**
 * What the office can set because the rule leaves room, differs by year, or could not be read in its own text. Each
 * has a shipped value (empty: none is known) with the source it comes from.
 */
public enum SettingKey {
    /** Digits of a cooperative's registration number (NIK koperasi). */
    REGISTRATION_DIGITS(WHOLE, 1, 30, "13", "Belum ada naskah yang menyebut panjangnya", OPEN),

    /** People per cooperative that a training programme invites. */
    TRAINING_PEOPLE(WHOLE, 1, 99, "2", "Dihitung dari sasaran nasional dan Jawa Timur", DERIVED),
    /** Attendance for a certificate, percent, at least. */
    TRAINING_ATTENDANCE(PERCENT, 0, 100, "80", "Target kantor", USAGE),
    /** Post-test score for a certificate, 0–100, at least. */
    TRAINING_SCORE(WHOLE, 0, 100, "60", "Target kantor", USAGE),

    /** The largest file that is attached to a record, MB. */
    ATTACHMENT_MOST(WHOLE, 1, 200, "20", "Pilihan kantor: makin besar, makin lama cadangannya", USAGE),
    /** Years after which personal data that no longer serves is destroyed. */
    RETENTION_YEARS(WHOLE, 1, 30, "5", "UU 27/2022 Pasal 43 dan 44; lamanya menurut jadwal retensi arsip kantor", OPEN),

    /** Day of the next month on which the month's report is still on time. */
    REPORT_DUE_DAY(
            WHOLE, 1, 28, "10", "Target kantor; Juklak Menkop 1/2025 menyebut laporan triwulan tanpa tanggal", USAGE),
    /** How a month's workbooks are called, without their ending; see {@link FilePattern}. */
    REPORT_FILE(PATTERN, 1, 120, FilePattern.SHIPPED, "Pilihan kantor: samakan dengan tata naskah dinas", USAGE);

    /** How a value is written and checked. */
    public enum Kind {
        WHOLE,
        PERCENT,
        /** A file name with places in braces; least and most are its length. */
        PATTERN
    }

    /** How sure the shipped value is. */
    public enum Basis {
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
        TRAINING,
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

    /** Least value that makes sense, in the kind's unit (number, percent). */
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
        return switch (this) {
            case REGISTRATION_DIGITS -> Group.COOPERATIVE;
            case TRAINING_PEOPLE, TRAINING_ATTENDANCE, TRAINING_SCORE -> Group.TRAINING;
            case ATTACHMENT_MOST, RETENTION_YEARS -> Group.DATA;
            case REPORT_DUE_DAY, REPORT_FILE -> Group.REPORT;
        };
    }

    /** As the program is delivered: nobody at this office has confirmed it yet. */
    public Setting shipped() {
        return new Setting(this, shipped, source, false, 0);
    }

    public static List<SettingKey> of(Group group) {
        return List.of(values()).stream().filter(key -> key.group() == group).toList();
    }
}
