package id.kopdesk.loan.list;

import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListShape;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a list of proposals and of a bank's schedule, with the headings by which they are known. */
final class LoanColumns {
    static final String PROPOSALS = "loan-list";
    static final String SCHEDULE = "loan-schedule";

    static final List<ListColumn> LIST = List.of(
            ListColumn.identifier("village", "Kode wilayah", "Kode desa", "Kode kelurahan", "Kode"),
            ListColumn.of("cooperative", "Koperasi", "Nama koperasi"),
            ListColumn.of("scheme", "Skema", "Kode skema"),
            ListColumn.of("reference", "Nomor agenda", "Nomor", "No agenda", "Nomor surat"),
            ListColumn.of("filed", "Tanggal usulan", "Tanggal permohonan", "Tanggal diajukan", "Tanggal"),
            ListColumn.of("bank", "Bank"),
            ListColumn.of("amount", "Pinjaman", "Plafon", "Pinjaman (Rp)", "Jumlah pinjaman", "Nilai usulan"),
            ListColumn.of("operating", "Belanja operasional", "Operasional"),
            ListColumn.of("rate", "Bunga per tahun (%)", "Bunga", "Bunga %"),
            ListColumn.of("tenor", "Jangka waktu (bulan)", "Tenor", "Jangka waktu"),
            ListColumn.of("grace", "Masa tenggang (bulan)", "Masa tenggang", "Grace"),
            ListColumn.of("method", "Cara angsuran", "Metode"),
            ListColumn.of("purpose", "Tujuan", "Penggunaan"));

    static final List<ListColumn> TABLE = List.of(
            ListColumn.of("no", "Angsuran ke", "Ke", "No", "No.", "Angsuran ke-", "Bulan ke"),
            ListColumn.of("due", "Jatuh tempo", "Tanggal jatuh tempo", "Tanggal"),
            ListColumn.of("principal", "Pokok", "Angsuran pokok"),
            ListColumn.of("interest", "Bunga", "Angsuran bunga", "Margin", "Bagi hasil"),
            ListColumn.of("balance", "Sisa pokok", "Saldo", "Saldo pokok", "Outstanding", "Baki debet"));

    private LoanColumns() {}

    static ListShape list() {
        return new ListShape(LIST, Set.of("village", "cooperative"), Map.of());
    }

    static ListShape table() {
        return new ListShape(TABLE, Set.of("no"), Map.of());
    }
}
