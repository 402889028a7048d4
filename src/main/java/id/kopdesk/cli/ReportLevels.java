package id.kopdesk.cli;

import id.kopdesk.report.Level;

/** The words by which a person names a level, in both languages. */
enum ReportLevels {
    KABKOTA(Level.REGENCY),
    REGENCY(Level.REGENCY),
    KECAMATAN(Level.SUBDISTRICT),
    SUBDISTRICT(Level.SUBDISTRICT),
    DESA(Level.VILLAGE),
    VILLAGE(Level.VILLAGE),
    KOPERASI(Level.COOPERATIVE),
    COOPERATIVE(Level.COOPERATIVE);

    private final Level level;

    ReportLevels(Level level) {
        this.level = level;
    }

    Level level() {
        return level;
    }
}
