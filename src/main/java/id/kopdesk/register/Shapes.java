package id.kopdesk.register;

import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the files of SIMKOPDES look: their headings, in each of the forms that offices download. */
final class Shapes {
    static final String ID = "simkopdesId";
    static final String NAME = "name";
    static final String PROVINCE = "province";
    static final String REGENCY = "regency";
    static final String SUBDISTRICT = "subdistrict";
    static final String VILLAGE = "village";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";

    static final ListShape LIST = new ListShape(list(), Set.of(NAME), Map.of());
    static final ListShape STATISTICS =
            new ListShape(statistics(), Set.of(RegisterFigure.COOPERATIVES.name()), Map.of());

    private Shapes() {}

    private static List<ListColumn> list() {
        List<ListColumn> columns = new ArrayList<>(List.of(
                ListColumn.identifier(
                        ID, "cooperative_id", "ID Koperasi", "ID SIMKOPDES", "koperasi_id", "id_koperasi", "kopdes_id"),
                ListColumn.of(
                        NAME,
                        "name",
                        "Nama Koperasi",
                        "nama",
                        "cooperative_name",
                        "cooperative",
                        "koperasi",
                        "sk_display_name",
                        "nama_koperasi")));
        columns.addAll(places());
        columns.add(ListColumn.of(LATITUDE, "latitude", "lat", "Lintang", "garis lintang"));
        columns.add(ListColumn.of(LONGITUDE, "longitude", "lon", "lng", "long", "Bujur", "garis bujur"));
        return columns;
    }

    private static List<ListColumn> places() {
        return List.of(
                ListColumn.of(PROVINCE, "province", "Provinsi", "propinsi", "nama_provinsi", "province_name"),
                ListColumn.of(
                        REGENCY,
                        "district",
                        "kabupaten_kota",
                        "Kabupaten/Kota",
                        "kab/kota",
                        "kabkota",
                        "kabupaten",
                        "regency",
                        "nama_kabupaten",
                        "district_name"),
                ListColumn.of(
                        SUBDISTRICT, "subdistrict", "Kecamatan", "sub_district", "nama_kecamatan", "subdistrict_name"),
                ListColumn.of(
                        VILLAGE,
                        "village",
                        "Desa/Kelurahan",
                        "desa",
                        "kelurahan",
                        "desa_kelurahan",
                        "nama_desa",
                        "village_name"));
    }

    private static List<ListColumn> statistics() {
        List<ListColumn> columns = new ArrayList<>(places());
        columns.add(figure(
                RegisterFigure.COOPERATIVES,
                "cooperatives",
                "jumlah_kopdes",
                "Jumlah Koperasi",
                "total_cooperatives",
                "jumlah kdmp",
                "jumlah_koperasi"));
        columns.add(figure(
                RegisterFigure.ACCOUNTS, "accounts_count", "kopdes_memiliki_akun", "with_account", "jumlah akun"));
        columns.add(figure(
                RegisterFigure.TAX_IDS, "npwp_count", "kopdes_memiliki_npwp", "with_npwp", "NPWP", "punya npwp"));
        columns.add(figure(
                RegisterFigure.BUSINESS_IDS, "nib_count", "kopdes_memiliki_nib", "with_nib", "NIB", "punya nib"));
        columns.add(figure(
                RegisterFigure.ANNUAL_MEETINGS, "rat_count", "kopdes_telah_rat", "total_rat", "sudah rat", "RAT"));
        columns.add(
                figure(RegisterFigure.PRINCIPAL_SAVINGS, "simpanan_pokok_amount", "simpanan_pokok", "Simpanan Pokok"));
        columns.add(
                figure(RegisterFigure.MANDATORY_SAVINGS, "simpanan_wajib_amount", "simpanan_wajib", "Simpanan Wajib"));
        columns.add(figure(RegisterFigure.SAVINGS_TOTAL, "savings_total_amount", "total_simpanan", "Total Simpanan"));
        columns.add(figure(RegisterFigure.TRADING, "kopdes_bertransaksi", "trading", "koperasi bertransaksi"));
        columns.add(figure(
                RegisterFigure.TRANSACTION_COUNT,
                "transaction_volume",
                "total_volume_transaksi",
                "volume_transaksi",
                "jumlah transaksi"));
        columns.add(figure(
                RegisterFigure.TRANSACTION_VALUE,
                "transaction_value",
                "nilai_transaksi",
                "total_transaction",
                "total nilai transaksi"));
        columns.add(figure(RegisterFigure.SUBDISTRICTS, "jumlah_kecamatan", "subdistricts", "Jumlah Kecamatan"));
        return columns;
    }

    private static ListColumn figure(RegisterFigure figure, String heading, String... synonyms) {
        return ListColumn.of(figure.name(), heading, synonyms);
    }
}
