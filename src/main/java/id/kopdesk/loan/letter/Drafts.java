package id.kopdesk.loan.letter;

import id.kopdesk.document.DocxDraft;
import id.kopdesk.office.PaperSize;
import java.util.List;

/** The shipped templates. They are Indonesian in every language of the program, for they are letters of an office. */
final class Drafts {
    private static final List<String> CRITERIA = List.of("No.", "Syarat", "Keadaan", "Dasar");
    private static final List<String> CRITERION =
            List.of("{{syarat.no}}", "{{syarat.nama}}", "{{syarat.keadaan}}", "{{syarat.dasar}}");

    private Drafts() {}

    static byte[] of(LetterKind kind, PaperSize paper) {
        return switch (kind) {
            case STUDY -> study(paper);
            case INVITATION -> invitation(paper);
            case ATTENDANCE -> attendance(paper);
            case MINUTES -> minutes(paper);
            case APPROVAL -> approval(paper);
            case ATTORNEY -> attorney(paper);
            case TRANSMITTAL -> transmittal(paper);
        };
    }

    private static DocxDraft loan(DocxDraft draft) {
        return draft.pair("Koperasi", "{{koperasi}}")
                .pair("Alamat", "{{desa}}, {{kecamatan}}, {{kabupaten}}")
                .pair("Ketua pengurus", "{{ketua}}")
                .pair("Pinjaman yang diminta", "{{plafon}} ({{plafon_huruf}} rupiah)")
                .pair("Belanja operasional", "{{operasional}}")
                .pair("Bunga/margin", "{{bunga}} % per tahun")
                .pair("Jangka waktu", "{{tenor}} bulan, termasuk masa tenggang {{tenggang}} bulan")
                .pair("Tujuan", "{{tujuan}}")
                .pair("Skema", "{{skema}} ({{dasar_hukum}})");
    }

    private static byte[] study(PaperSize paper) {
        DocxDraft draft = new DocxDraft(paper).letterhead().title("LEMBAR KAJIAN USULAN PINJAMAN", "Nomor: {{nomor}}");
        return loan(draft.heading("A. Usulan"))
                .heading("B. Kelayakan peminjam")
                .table(CRITERIA, CRITERION, List.of(6, 42, 18, 34))
                .heading("C. Perkiraan angsuran")
                .pair("Cara angsuran", "{{metode}}")
                .pair("Angsuran tertinggi", "{{angsuran}} per bulan")
                .pair("Jumlah bunga", "{{jumlah_bunga}}")
                .heading("D. Kemampuan desa")
                .pair("Pagu {{tahun_pagu}}", "{{pagu}}")
                .pair("Batas dukungan", "{{batas_tahun}} per tahun, {{batas_bulan}} per bulan")
                .pair("Pinjaman terlayani", "{{pinjaman_layak}}")
                .pair("Kelebihan usulan", "{{kelebihan}}")
                .heading("E. Catatan pengkaji")
                .text("…………………………………………………………………………………………………………………")
                .text("…………………………………………………………………………………………………………………")
                .signatures()
                .foot("Angka yang bertanda * belum dipastikan dari naskah aturannya. {{skema}}.")
                .bytes();
    }

    private static byte[] invitation(PaperSize paper) {
        return new DocxDraft(paper)
                .letterhead()
                .pair("Nomor", "{{nomor}}")
                .pair("Sifat", "Penting")
                .pair("Hal", "Undangan {{musyawarah}}")
                .text("")
                .text("Yth. Anggota BPD, perangkat desa, pengurus {{koperasi}}, tokoh masyarakat, dan unsur perempuan"
                        + " {{desa}}")
                .text("Sehubungan dengan usulan pinjaman {{koperasi}} sebesar {{plafon}} ({{plafon_huruf}} rupiah),"
                        + " kami mengharap kehadiran Saudara pada {{musyawarah}}:")
                .pair("Hari, tanggal", "{{hari_musyawarah}}")
                .pair("Pukul", "……………")
                .pair("Tempat", "{{tempat_musyawarah}}")
                .pair("Pimpinan", "{{pimpinan_musyawarah}}")
                .pair("Acara", "Pembahasan usulan pinjaman dan dukungan pengembalian pinjaman")
                .text("Demikian undangan ini kami sampaikan. Atas kehadiran Saudara kami ucapkan terima kasih.")
                .signatures()
                .bytes();
    }

    private static byte[] attendance(PaperSize paper) {
        return new DocxDraft(paper)
                .letterhead()
                .title("DAFTAR HADIR", "{{musyawarah_besar}}")
                .pair("Hari, tanggal", "{{hari_musyawarah}}")
                .pair("Tempat", "{{tempat_musyawarah}}")
                .pair("Acara", "Pembahasan usulan pinjaman {{koperasi}}")
                .text("")
                .table(
                        List.of("No.", "Nama", "Unsur", "Tanda tangan"),
                        List.of("{{hadir.no}}", "{{hadir.nama}}", "{{hadir.unsur}}", "{{hadir.ttd}}"),
                        List.of(8, 40, 28, 24))
                .signatures()
                .bytes();
    }

    private static byte[] minutes(PaperSize paper) {
        return new DocxDraft(paper)
                .letterhead()
                .title("BERITA ACARA", "{{musyawarah_besar}}\nNomor: {{nomor}}")
                .text("Pada hari {{hari_musyawarah}}, bertempat di {{tempat_musyawarah}}, telah diselenggarakan"
                        + " {{musyawarah}} {{desa}}, {{kecamatan}}, {{kabupaten}}, dipimpin oleh"
                        + " {{pimpinan_musyawarah}} dan dihadiri {{jumlah_hadir}} orang: {{unsur_hadir}}.")
                .text("Musyawarah membahas usulan pinjaman {{koperasi}} sebesar {{plafon}} ({{plafon_huruf}} rupiah)"
                        + " untuk {{tujuan}}, dan menyepakati:")
                .text("1. Pinjaman paling besar yang dapat diajukan koperasi: {{disepakati}} ({{disepakati_huruf}}"
                        + " rupiah).")
                .text("2. Dukungan pengembalian pinjaman: {{dukungan}} ({{dukungan_huruf}} rupiah) setiap tahun,"
                        + " digunakan hanya untuk kekurangan angsuran.")
                .text("3. Koperasi memberikan imbal jasa paling sedikit {{imbal}} % dari keuntungan bersih setiap tahun"
                        + " kepada {{desa}}.")
                .text("Demikian berita acara ini dibuat sebagai dasar surat persetujuan.")
                .signatures()
                .bytes();
    }

    private static byte[] approval(PaperSize paper) {
        DocxDraft draft = new DocxDraft(paper)
                .letterhead()
                .title("SURAT PERSETUJUAN", "Nomor: {{nomor}}")
                .text("Yang bertanda tangan di bawah ini {{penyetuju}}, berdasarkan {{dasar_hukum}} dan Berita Acara"
                        + " {{musyawarah}} Nomor {{nomor_ba}} tanggal {{tanggal_ba}}, menyetujui pengajuan pinjaman:");
        return loan(draft)
                .pair("Bank", "{{bank}}")
                .pair("Disepakati paling besar", "{{disepakati}} ({{disepakati_huruf}} rupiah)")
                .pair("Dukungan pengembalian", "{{dukungan}} ({{dukungan_huruf}} rupiah) setiap tahun")
                .text("Persetujuan ini termasuk penggunaan {{sumber_dukungan}} sebagai dukungan pengembalian pinjaman,"
                        + " paling banyak sebesar yang disepakati di atas, dan menjadi lampiran usulan koperasi kepada"
                        + " bank.")
                .signatures()
                .bytes();
    }

    private static byte[] attorney(PaperSize paper) {
        return new DocxDraft(paper)
                .letterhead()
                .title("SURAT KUASA", "Nomor: {{nomor}}")
                .text("Yang bertanda tangan di bawah ini {{penyetuju}}, selaku Pemberi Kuasa, memberi kuasa kepada"
                        + " Kuasa Pengguna Anggaran Bendahara Umum Negara Penyaluran, selaku Penerima Kuasa,")
                .title("KHUSUS", "")
                .text("untuk menempatkan {{sumber_dukungan}} pada Rekening Pembayaran Pinjaman {{koperasi}} di {{bank}}"
                        + " apabila angsuran pinjaman berdasarkan perjanjian Nomor {{nomor_perjanjian}} tanggal"
                        + " {{tanggal_perjanjian}} sebesar {{pinjaman}} ({{pinjaman_huruf}} rupiah) tidak mencukupi pada"
                        + " tanggal jatuh tempo.")
                .text("Kuasa ini terbatas pada kekurangan angsuran bulan yang bersangkutan dan paling banyak"
                        + " {{dukungan}} setiap tahun, serta ditandatangani bersama perjanjian pinjaman.")
                .signatures()
                .bytes();
    }

    private static byte[] transmittal(PaperSize paper) {
        return new DocxDraft(paper)
                .letterhead()
                .title("SURAT PENGANTAR", "Nomor: {{nomor}}")
                .text("Yth. Pimpinan {{bank}}")
                .text("Bersama ini kami sampaikan berkas usulan pinjaman {{koperasi}}, {{desa}}, {{kecamatan}},"
                        + " {{kabupaten}}, sebesar {{plafon}} ({{plafon_huruf}} rupiah) menurut {{skema}}:")
                .table(
                        List.of("No.", "Berkas", "Nomor/tanggal", "Keterangan"),
                        List.of("{{berkas.no}}", "{{berkas.nama}}", "{{berkas.nomor}}", "{{berkas.keterangan}}"),
                        List.of(8, 44, 24, 24))
                .text("Mohon berkas diperiksa dan tanda terima dikembalikan kepada kami.")
                .signatures()
                .bytes();
    }
}
