package id.kopdesk.cooperative;

import static id.kopdesk.intake.ListColumn.identifier;
import static id.kopdesk.intake.ListColumn.of;

import id.kopdesk.base.CleanText;
import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListShape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All columns that lists of cooperatives may have, in the order of the office's template. */
final class CooperativeImportColumns {
    static final String SIMKOPDES = "list-simkopdes";
    static final String TEMPLATE = "list-template";
    static final String LIST = "list-other";
    /** The id of our own record, as the monthly list carries it in a hidden column. */
    static final String RECORD = "record_id";

    static final String CODE = "village_code";
    static final String PROVINCE = "province";
    static final String REGENCY = "regency";
    static final String SUBDISTRICT = "subdistrict";
    static final String VILLAGE = "village";
    /** The annual meeting of a year that the heading does not name: the book year before the list's date. */
    static final String MEETING = "rat";

    private static final int BOOK_YEARS = 3;

    private static final List<ListColumn> PLACE = List.of(
            identifier(
                    CODE,
                    "KODE WILAYAH",
                    "KODE DESA",
                    "KODE DESA/KELURAHAN",
                    "KODE DESA/KEL",
                    "KODE KEMENDAGRI",
                    "KODE WILAYAH DESA",
                    "KODE KELURAHAN",
                    "KODE",
                    "KODE DAGRI",
                    "VILLAGE CODE",
                    "REGION CODE"),
            of(PROVINCE, "PROVINSI", "PROPINSI", "PROV", "NAMA PROVINSI", "PROVINCE"),
            of(
                    REGENCY,
                    "KABUPATEN/KOTA",
                    "KAB/KOTA",
                    "KAB./KOTA",
                    "KABUPATEN",
                    "KAB",
                    "KOTA",
                    "NAMA KABUPATEN",
                    "NAMA KABUPATEN/KOTA",
                    "KABUPATEN KOTA",
                    "KABKOTA",
                    "DISTRICT",
                    "REGENCY"),
            of(SUBDISTRICT, "KECAMATAN", "KEC", "NAMA KECAMATAN", "SUBDISTRICT", "SUB DISTRICT"),
            of(
                    VILLAGE,
                    "DESA/KELURAHAN",
                    "DESA/KEL",
                    "DESA KELURAHAN",
                    "DESA",
                    "KELURAHAN",
                    "KEL/DESA",
                    "KELURAHAN/DESA",
                    "NAMA DESA",
                    "NAMA DESA/KELURAHAN",
                    "NAMA DESA/KEL",
                    "NAMA KELURAHAN",
                    "DESA/KEL.",
                    "VILLAGE",
                    "KALURAHAN"));

    private static final List<ListColumn> IDENTITY = List.of(
            of(
                    "name",
                    "NAMA KOPERASI",
                    "NAMA KDMP",
                    "NAMA KDKMP",
                    "NAMA KKMP",
                    "NAMA KDMP/KKMP",
                    "NAMA KOPDES",
                    "NAMA KOPERASI DESA MERAH PUTIH",
                    "NAMA KOPERASI DESA/KELURAHAN MERAH PUTIH",
                    "KOPERASI",
                    "NAMA",
                    "NAMA KOPDESKEL",
                    "KDKMP",
                    "KDMP",
                    "NAME",
                    "COOPERATIVE NAME"),
            of("kind", "JENIS", "JENIS KOPERASI", "BENTUK", "KIND"),
            of("formation", "MODEL PEMBENTUKAN", "CARA PEMBENTUKAN", "PEMBENTUKAN", "FORMATION"),
            of("address", "ALAMAT", "ALAMAT KOPERASI", "ALAMAT KANTOR", "ADDRESS"),
            of("postal_code", "KODE POS", "POS", "KODEPOS", "POSTAL CODE"),
            identifier(
                    "phone",
                    "TELEPON",
                    "NO. TELEPON",
                    "NO TELP",
                    "NO. HP",
                    "HP",
                    "TELP",
                    "NO HP/WA",
                    "NO WA",
                    "NOMOR TELEPON",
                    "NOMOR HP",
                    "PHONE"),
            of("email", "EMAIL", "E-MAIL", "ALAMAT EMAIL", "SUREL"),
            of("latitude", "LINTANG", "LATITUDE", "LAT", "KOORDINAT LINTANG"),
            of("longitude", "BUJUR", "LONGITUDE", "LONG", "LNG", "LON", "KOORDINAT BUJUR"),
            identifier(RECORD, "ID KOPDESK", "KOPDESK ID"),
            identifier("simkopdes_id", "ID SIMKOPDES", "COOPERATIVE ID", "COOPERATIVE_ID", "ID KOPERASI"),
            of("subdomain", "SUBDOMAIN", "ALAMAT MICROSITE", "WEBSITE", "SITUS"),
            of("bank", "BANK", "NAMA BANK"),
            of("principal_saving", "SIMPANAN POKOK", "SIMPANAN POKOK (RP)"),
            of("mandatory_saving", "SIMPANAN WAJIB", "SIMPANAN WAJIB (RP)"),
            identifier("gazette_number", "NOMOR BERITA NEGARA", "NO. BERITA NEGARA", "BERITA NEGARA", "NO BN"),
            of("note", "CATATAN", "KETERANGAN", "KET", "NOTE"));

    private static final List<ListColumn> MILESTONES = List.of(
            of("milestone.SOCIALISATION.date", "TANGGAL SOSIALISASI", "SOSIALISASI", "TGL SOSIALISASI"),
            of("milestone.FOUNDING_MEETING.number", "NOMOR BA MUSDESUS", "NO. BA MUSDESUS", "BA MUSDES", "BA MUSDESUS"),
            of(
                    "milestone.FOUNDING_MEETING.date",
                    "TANGGAL MUSDESUS",
                    "TGL MUSDESUS",
                    "MUSDESUS",
                    "MUSKELSUS",
                    "MUSDESUS/MUSKELSUS",
                    "TANGGAL MUSDESUS/MUSKELSUS"),
            identifier(
                            "milestone.DEED.number",
                            "NOMOR AKTA",
                            "NO. AKTA",
                            "AKTA",
                            "AKTA NOTARIS",
                            "NO AKTA NOTARIS",
                            "NOMOR AKTA PENDIRIAN",
                            "AKTA PENDIRIAN",
                            "NO. AKTA PENDIRIAN",
                            "AKTE",
                            "AKTE NOTARIS",
                            "AKTA NOTARIS NOMOR",
                            "AKTA NOMOR")
                    .followedBy("milestone.DEED.date"),
            of(
                    "milestone.DEED.date",
                    "TANGGAL AKTA",
                    "TGL AKTA",
                    "TGL. AKTA",
                    "TANGGAL AKTA NOTARIS",
                    "TANGGAL AKTA PENDIRIAN",
                    "AKTA NOTARIS TANGGAL",
                    "AKTA TANGGAL"),
            identifier(
                            "milestone.LEGAL_ENTITY.number",
                            "NOMOR SK AHU",
                            "NO. SK AHU",
                            "SK AHU",
                            "NOMOR AHU",
                            "NO AHU",
                            "AHU",
                            "SK BADAN HUKUM",
                            "NO. BADAN HUKUM",
                            "NOMOR BADAN HUKUM",
                            "BADAN HUKUM",
                            "NO SK",
                            "NOMOR SK BADAN HUKUM",
                            "SK KEMENKUM",
                            "SK AHU NOMOR")
                    .followedBy("milestone.LEGAL_ENTITY.date"),
            of(
                    "milestone.LEGAL_ENTITY.date",
                    "TANGGAL SK AHU",
                    "TGL SK AHU",
                    "TGL. SK AHU",
                    "TANGGAL AHU",
                    "TGL AHU",
                    "TANGGAL BADAN HUKUM",
                    "TGL BADAN HUKUM",
                    "TANGGAL SK",
                    "TGL SK",
                    "SK AHU TANGGAL"),
            identifier("milestone.TAX_ID.number", "NPWP", "NO. NPWP", "NOMOR NPWP", "NPWP KOPERASI")
                    .followedBy("milestone.TAX_ID.date"),
            of("milestone.TAX_ID.date", "TANGGAL NPWP", "TGL NPWP"),
            identifier("milestone.BUSINESS_ID.number", "NIB", "NO. NIB", "NOMOR NIB", "NOMOR INDUK BERUSAHA")
                    .followedBy("milestone.BUSINESS_ID.date"),
            of("milestone.BUSINESS_ID.date", "TANGGAL NIB", "TGL NIB"),
            identifier(
                            "milestone.REGISTRATION_NUMBER.number",
                            "NIK KOPERASI",
                            "NIKOP",
                            "NO. NIK KOPERASI",
                            "NOMOR INDUK KOPERASI",
                            "SERTIFIKAT NIK")
                    .followedBy("milestone.REGISTRATION_NUMBER.date"),
            of("milestone.REGISTRATION_NUMBER.date", "TANGGAL NIK KOPERASI", "TGL NIK KOPERASI"),
            identifier(
                            "milestone.BANK_ACCOUNT.number",
                            "NOMOR REKENING",
                            "NO. REKENING",
                            "REKENING",
                            "NO REK",
                            "REKENING BANK",
                            "REKENING KOPERASI")
                    .followedBy("milestone.BANK_ACCOUNT.date"),
            of("milestone.BANK_ACCOUNT.date", "TANGGAL REKENING", "TGL REKENING", "TANGGAL BUKA REKENING"),
            of(
                    "milestone.SIMKOPDES_ACCOUNT.date",
                    "TANGGAL AKUN SIMKOPDES",
                    "AKUN SIMKOPDES",
                    "SIMKOPDES",
                    "AKUN",
                    "TGL AKUN SIMKOPDES"),
            of("milestone.MICROSITE.date", "TANGGAL MICROSITE", "MICROSITE", "TGL MICROSITE"),
            of(
                    "milestone.OUTLET_OPEN.date",
                    "TANGGAL GERAI DIBUKA",
                    "GERAI",
                    "GERAI DIBUKA",
                    "GERAI BUKA",
                    "TGL GERAI DIBUKA",
                    "GERAI OPERASIONAL"));

    private static final Map<String, Pattern> SECTIONS = Map.of(
            REGENCY, Pattern.compile("(KABUPATEN|KAB|KOTA) [A-Z ]+"),
            SUBDISTRICT, Pattern.compile("(KECAMATAN|KEC) [A-Z ]+"));

    private CooperativeImportColumns() {}

    static ListShape shape(LocalDate asOf) {
        return new ListShape(all(asOf), Set.of(CODE, VILLAGE, "name"), SECTIONS);
    }

    /** Which of the lists that we know this is, by the headings that were found in it. */
    static String profile(Map<String, String> found) {
        Set<String> headings = found.keySet().stream().map(CleanText::sortName).collect(Collectors.toSet());
        if (headings.containsAll(Set.of("COOPERATIVE ID", "NAME", "DISTRICT", "SUBDISTRICT"))) {
            return SIMKOPDES;
        }
        boolean template = PLACE.stream()
                        .map(column -> CleanText.sortName(column.heading()))
                        .allMatch(headings::contains)
                && MILESTONES.stream()
                        .map(column -> CleanText.sortName(column.heading()))
                        .allMatch(headings::contains);
        return template ? TEMPLATE : LIST;
    }

    /** @param asOf the list's date: its book years are the three before it */
    static List<ListColumn> all(LocalDate asOf) {
        List<ListColumn> columns = new ArrayList<>(PLACE);
        columns.addAll(IDENTITY);
        columns.addAll(MILESTONES);
        for (int year = asOf.getYear() - 1; year >= asOf.getYear() - BOOK_YEARS; year--) {
            columns.add(of(
                    MEETING + "." + year,
                    "RAT TAHUN BUKU " + year,
                    "RAT " + year,
                    "RAT TB " + year,
                    "RAT TB. " + year,
                    "RAT TH BUKU " + year));
        }
        columns.addAll(CooperativeImportPeople.columns());
        columns.addAll(CooperativeImportOutlets.columns());
        columns.add(of(MEETING, "RAT", "STATUS RAT", "SUDAH RAT", "PELAKSANAAN RAT"));
        return columns;
    }
}
