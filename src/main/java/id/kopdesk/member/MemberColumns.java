package id.kopdesk.member;

import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListShape;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns that member lists have, by the headings that boards write. */
public final class MemberColumns {
    static final String PROFILE = "anggota";

    private static final List<ListColumn> ALL = List.of(
            ListColumn.of(
                    "member_no",
                    "NOMOR ANGGOTA",
                    "No Anggota",
                    "No. Anggota",
                    "Nomor Induk Anggota",
                    "NIA",
                    "No Buku",
                    "No KTA",
                    "KTA",
                    "No Urut Anggota",
                    "Nomor Buku Anggota"),
            ListColumn.of(
                    "name",
                    "NAMA LENGKAP",
                    "Nama",
                    "Nama Anggota",
                    "Nama Lengkap Anggota",
                    "Nama Anggota Koperasi",
                    "Nama Lengkap Sesuai KTP",
                    "Nama Sesuai KTP"),
            ListColumn.identifier(
                    "national_id",
                    "NIK",
                    "No NIK",
                    "Nomor NIK",
                    "NIK KTP",
                    "No KTP",
                    "Nomor KTP",
                    "No. KTP",
                    "Nomor Induk Kependudukan",
                    "NIK (16 digit)",
                    "No NIK KTP",
                    "NIK/KTP",
                    "KTP"),
            ListColumn.of(
                    "sex",
                    "JENIS KELAMIN",
                    "L/P",
                    "JK",
                    "Kelamin",
                    "Gender",
                    "Sex",
                    "Jenis Kelamin L/P",
                    "Jenis Kelamin (L/P)",
                    "P/L",
                    "LK/PR"),
            ListColumn.of(
                    "sex_m", "LAKI-LAKI", "L", "LK", "Laki", "Jenis Kelamin L", "Jenis Kelamin Laki-laki", "Pria"),
            ListColumn.of("sex_f", "PEREMPUAN", "P", "PR", "Jenis Kelamin P", "Jenis Kelamin Perempuan", "Wanita"),
            ListColumn.of(
                    "birth",
                    "TEMPAT, TANGGAL LAHIR",
                    "TTL",
                    "Tempat/Tgl Lahir",
                    "Tempat Tgl Lahir",
                    "Tempat dan Tanggal Lahir",
                    "Tempat Tanggal Lahir",
                    "Tempat & Tgl Lahir",
                    "Tempat/Tanggal Lahir",
                    "Kelahiran"),
            ListColumn.of("birth_place", "TEMPAT LAHIR", "Tmp Lahir", "Tempat", "Lahir Tempat", "Kelahiran Tempat"),
            ListColumn.of(
                    "birth_date",
                    "TANGGAL LAHIR",
                    "Tgl Lahir",
                    "Tgl. Lahir",
                    "Lahir",
                    "Tanggal Lahir (dd/mm/yyyy)",
                    "Lahir Tanggal",
                    "Kelahiran Tanggal"),
            ListColumn.of("address", "ALAMAT", "Alamat Rumah", "Alamat Lengkap", "Alamat Domisili", "Alamat Tinggal"),
            ListColumn.of("rt", "RT", "RT/RW", "RT RW", "Alamat RT", "Alamat RT/RW"),
            ListColumn.of(
                    "village",
                    "DESA/KELURAHAN",
                    "Desa",
                    "Kelurahan",
                    "Desa Kelurahan",
                    "Kel/Desa",
                    "Desa/Kel",
                    "Alamat Desa",
                    "Nama Desa"),
            ListColumn.identifier(
                    "phone",
                    "NOMOR HP",
                    "No HP",
                    "No. HP",
                    "HP",
                    "Telepon",
                    "No Telp",
                    "No Telepon",
                    "No. Telp",
                    "Nomor Telepon",
                    "No HP/WA",
                    "WA",
                    "No WA",
                    "Telp",
                    "Kontak",
                    "Nomor Kontak"),
            ListColumn.of("job", "PEKERJAAN", "Profesi", "Mata Pencaharian"),
            ListColumn.of(
                    "join_on",
                    "TANGGAL MASUK",
                    "Tanggal Bergabung",
                    "Tgl Masuk",
                    "Tgl Bergabung",
                    "Tanggal Masuk Anggota",
                    "Tanggal Menjadi Anggota",
                    "Tgl Daftar",
                    "Tanggal Daftar",
                    "Masuk Anggota",
                    "Tanggal Diterima"),
            ListColumn.of("role", "JABATAN", "Kedudukan", "Peran"),
            ListColumn.of("status", "STATUS", "Status Keanggotaan", "Status Anggota", "Keaktifan"),
            ListColumn.of(
                    "principal",
                    "SIMPANAN POKOK",
                    "Simpok",
                    "S. Pokok",
                    "Pokok",
                    "Simp Pokok",
                    "Simp. Pokok",
                    "Simpanan Pokok (Rp)"),
            ListColumn.of(
                    "mandatory",
                    "SIMPANAN WAJIB",
                    "Simwa",
                    "S. Wajib",
                    "Wajib",
                    "Simp Wajib",
                    "Simp. Wajib",
                    "Simpanan Wajib (Rp)"),
            ListColumn.of(
                    "voluntary",
                    "SIMPANAN SUKARELA",
                    "Simsuka",
                    "S. Sukarela",
                    "Sukarela",
                    "Simp Sukarela",
                    "Simp. Sukarela",
                    "Simpanan Sukarela (Rp)",
                    "Manasuka"),
            ListColumn.of("note", "KETERANGAN", "Ket", "Catatan"),
            ListColumn.of("cooperative", "NAMA KOPERASI", "Koperasi", "Nama KDMP", "KDMP", "Nama KDKMP"));

    private MemberColumns() {}

    public static List<ListColumn> all() {
        return ALL;
    }

    static ListShape shape() {
        return new ListShape(ALL, Set.of("name"), Map.of());
    }
}
