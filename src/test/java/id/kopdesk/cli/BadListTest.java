package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is handed in as a list: a sentence that says what to do, an exit code that is not 0, and nothing changed. */
class BadListTest {
    /** What an office hands in, and what it is told to do about it. */
    enum Bad {
        NO_WORKBOOK("foto.xlsx", "KD-518", "Pilih berkas .xlsx atau .csv"),
        TEXT_UNDER_A_WORKBOOKS_NAME("catatan.xlsx", "KD-519", "ganti akhiran namanya"),
        ENCRYPTED("bersandi.xlsx", "KD-515", "hapus sandinya"),
        MACROS("makro.xlsx", "KD-522", "tanpa makro"),
        OLD_FORMAT("lama.xls", "KD-516", "Simpan sebagai"),
        ZIP_BOMB("jebakan.xlsx", "KD-521", "minta berkas baru"),
        OPEN_IN_EXCEL("terbuka.xlsx", "KD-514", "Simpan dan tutup dahulu"),
        EMPTY("kosong.xlsx", "KD-512", "Pilih berkas yang berisi daftar"),
        WRONG_HEADINGS("judul.xlsx", "KD-610", "Bandingkan dengan templat"),
        NO_ROWS("tanpabaris.xlsx", "KD-611", "Isi datanya"),
        MISSING("tiada.xlsx", "KD-510", "Periksa nama dan foldernya");

        private final String name;
        private final String code;
        private final String advice;

        Bad(String name, String code, String advice) {
            this.name = name;
            this.code = code;
            this.advice = advice;
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aBadListIsRefusedWithAdviceAndNothingIsMade(Bad bad) throws IOException {
        Path file = folder.resolve(bad.name);
        make(bad, file);
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        Path data = folder.resolve("data");
        Called called = Called.with(
                "impor",
                "koperasi",
                file,
                "--data",
                data,
                "--wilayah",
                "63",
                "--simpan",
                "--salinan",
                folder.resolve("salinan.xlsx"));
        assertThat(called.code()).as(called.err()).isEqualTo(3);
        assertThat(called.err()).contains(bad.code + ": ", bad.advice, bad.name);
        assertThat(called.out()).isEmpty();
        assertThat(data).doesNotExist();
        assertThat(folder.resolve("salinan.xlsx")).doesNotExist();
        assertThat(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]).isEqualTo(before);
    }

    private void make(Bad bad, Path file) throws IOException {
        switch (bad) {
            case NO_WORKBOOK -> Files.writeString(file, "%PDF-1.7\n\0\0bukan buku kerja");
            case TEXT_UNDER_A_WORKBOOKS_NAME -> Files.writeString(file, "daftar koperasi, menyusul");
            case ENCRYPTED -> encrypted(file);
            case MACROS -> macros(file);
            case OLD_FORMAT -> write(new HSSFWorkbook(), file, "NAMA KOPERASI", "KODE WILAYAH");
            case ZIP_BOMB -> bomb(file);
            case OPEN_IN_EXCEL -> {
                write(new XSSFWorkbook(), file, "NAMA KOPERASI", "KODE WILAYAH");
                Files.createFile(folder.resolve("~$" + bad.name));
            }
            case EMPTY -> Files.createFile(file);
            case WRONG_HEADINGS -> write(new XSSFWorkbook(), file, "apa", "ini", "itu");
            case NO_ROWS -> write(new XSSFWorkbook(), file, "NAMA KOPERASI", "KODE WILAYAH");
            case MISSING -> assertThat(file).doesNotExist();
        }
    }

    private static void write(Workbook book, Path file, String... headings) throws IOException {
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Daftar");
            Row row = sheet.createRow(0);
            for (int i = 0; i < headings.length; i++) {
                row.createCell(i).setCellValue(headings[i]);
            }
            book.write(out);
        }
    }

    private static void encrypted(Path file) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            system.createDocument(new ByteArrayInputStream(new byte[4096]), "EncryptedPackage");
            system.writeFilesystem(out);
        }
    }

    private static void macros(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            write(book, file, "NAMA KOPERASI", "KODE WILAYAH");
        }
    }

    /** A sheet of 40 MB that packs into almost nothing. */
    private static void bomb(Path file) throws IOException {
        Path whole = file.resolveSibling("utuh.xlsx");
        write(new XSSFWorkbook(), whole, "NAMA KOPERASI");
        try (var zip = new ZipFile(whole.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    out.write(("<worksheet>" + " ".repeat(40 << 20)).getBytes(StandardCharsets.UTF_8));
                    out.write("</worksheet>".getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.getInputStream(entry).transferTo(out);
                }
            }
        }
    }
}
