package id.kopdesk.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListShape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What attendance lists call their columns: people, places, and the half days of the very batch. */
final class ImportColumns {
    static final String MARK = "mark.";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final List<String> MONTHS = List.of(
            "JANUARI",
            "FEBRUARI",
            "MARET",
            "APRIL",
            "MEI",
            "JUNI",
            "JULI",
            "AGUSTUS",
            "SEPTEMBER",
            "OKTOBER",
            "NOVEMBER",
            "DESEMBER");
    private static final List<String> BEFORE = List.of(
            "", "KEHADIRAN ", "HADIR ", "DAFTAR HADIR ", "ABSEN ", "ABSENSI ", "PRESENSI ", "TANDA TANGAN ", "PARAF ");
    private static final Map<Half, List<String>> HALVES = Map.of(
            Half.MORNING, List.of(" PAGI", " SESI 1", " SESI I"),
            Half.AFTERNOON, List.of(" SIANG", " SORE", " SESI 2", " SESI II"));

    private ImportColumns() {}

    static ListShape shape(List<Part<TrainingDay>> days) {
        List<ListColumn> columns = new ArrayList<>(List.of(
                ListColumn.of(
                        "regency", "Kabupaten/Kota", "kab/kota", "kabupaten", "kota", "kab kota", "asal kabupaten"),
                ListColumn.of("subdistrict", "Kecamatan", "kec", "asal kecamatan"),
                ListColumn.of(
                        "village",
                        "Desa/Kelurahan",
                        "desa",
                        "kelurahan",
                        "desa kel",
                        "desa kelurahan",
                        "asal desa",
                        "nama desa",
                        "nama desa kelurahan",
                        "alamat desa"),
                ListColumn.of(
                        "cooperative",
                        "Nama Koperasi",
                        "koperasi",
                        "kdmp",
                        "kopdes",
                        "nama kdmp",
                        "nama kopdes",
                        "asal koperasi",
                        "kdkmp",
                        "koperasi instansi"),
                ListColumn.of(
                        "name",
                        "Nama Peserta",
                        "nama",
                        "nama lengkap",
                        "nama peserta lengkap",
                        "peserta",
                        "nama dan gelar"),
                ListColumn.of("sex", "L/P", "jk", "jenis kelamin", "l p", "gender", "kelamin"),
                ListColumn.identifier("national_id", "NIK", "nik ktp", "no nik", "nomor nik", "no ktp"),
                ListColumn.of("title", "Jabatan", "jabatan dalam koperasi", "jabatan di koperasi", "unsur jabatan"),
                ListColumn.of("category", "Kategori", "unsur", "kategori peserta", "unsur peserta"),
                ListColumn.of("institution", "Instansi", "asal instansi", "lembaga"),
                ListColumn.identifier(
                        "phone",
                        "No. HP",
                        "hp",
                        "no hp",
                        "telepon",
                        "no telp",
                        "no wa",
                        "nomor hp",
                        "no telepon",
                        "whatsapp"),
                ListColumn.identifier("bank_account", "No. Rekening", "rekening", "no rek", "nomor rekening"),
                ListColumn.of("bank", "Bank", "nama bank"),
                ListColumn.of(
                        "pre", "Pre-test", "pre test", "nilai pre test", "pretest", "nilai pretest", "nilai awal"),
                ListColumn.of(
                        "post",
                        "Post-test",
                        "post test",
                        "nilai post test",
                        "posttest",
                        "nilai posttest",
                        "nilai akhir")));
        for (int i = 0; i < days.size(); i++) {
            TrainingDay day = days.get(i).value();
            for (Half half : Half.values()) {
                if (day.has(half)) {
                    columns.add(ListColumn.of(
                            id(day.heldOn(), half),
                            day.heldOn() + " " + half,
                            names(i, day, half, days.size() == 1).toArray(String[]::new)));
                }
            }
        }
        return new ListShape(
                columns,
                Set.of("name"),
                Map.of(
                        "regency", Pattern.compile("(KABUPATEN|KAB|KOTA) .{2,40}"),
                        "subdistrict", Pattern.compile("(KECAMATAN|KEC) .{2,40}")));
    }

    static String id(LocalDate day, Half half) {
        return MARK + day + "." + half;
    }

    /** A whole-day column fills the morning; what the day has of an afternoon is filled with it by the reader. */
    private static Set<String> names(int index, TrainingDay day, Half half, boolean only) {
        Set<String> dayNames = new LinkedHashSet<>();
        LocalDate on = day.heldOn();
        String month = MONTHS.get(on.getMonthValue() - 1);
        int number = on.getDayOfMonth();
        dayNames.add("HARI " + (index + 1));
        dayNames.add("HARI KE " + (index + 1));
        dayNames.add("H" + (index + 1));
        if (index < ROMAN.size()) {
            dayNames.add("HARI " + ROMAN.get(index));
            dayNames.add("HARI KE " + ROMAN.get(index));
        }
        dayNames.add(number + " " + on.getMonthValue());
        dayNames.add(String.format(Locale.ROOT, "%02d %02d", number, on.getMonthValue()));
        dayNames.add(String.format(Locale.ROOT, "%02d %02d %d", number, on.getMonthValue(), on.getYear()));
        dayNames.add(number + " " + month);
        dayNames.add(number + " " + month.substring(0, 3));
        dayNames.add(number + " " + month + " " + on.getYear());
        dayNames.add("TGL " + number);
        dayNames.add("TANGGAL " + number);
        if (only) {
            dayNames.add("");
        }
        boolean first = half == Half.MORNING || !day.morning();
        Set<String> names = new LinkedHashSet<>();
        for (String before : BEFORE) {
            for (String name : dayNames) {
                HALVES.getOrDefault(half, List.of()).forEach(part -> names.add((before + name + part).strip()));
                if (first) {
                    names.add((before + name).strip());
                }
            }
        }
        names.remove("");
        return names;
    }
}
