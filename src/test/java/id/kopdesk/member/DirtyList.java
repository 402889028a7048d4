package id.kopdesk.member;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A member list as a board really sends it: titles, headings of two lines, marks, dittos, merged villages, signatures. */
public final class DirtyList {
    private DirtyList() {}

    /** Ten people, of whom one stands twice, one has 15 digits and one a NIK kept as a number. */
    public static Path write(Path file) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Sheet1");
            titles(sheet);
            headings(sheet);
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            body(sheet, date);
            sheet.addMergedRegion(new CellRangeAddress(6, 8, 7, 7));
            under(sheet);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void titles(Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("DAFTAR ANGGOTA");
        sheet.createRow(1).createCell(0).setCellValue("KOPERASI DESA MERAH PUTIH TATAKAN");
        sheet.createRow(2).createCell(0).setCellValue("KECAMATAN TAPIN SELATAN KABUPATEN TAPIN");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 10));
    }

    private static void headings(Sheet sheet) {
        List<String> upper = List.of(
                "No",
                "Nama Anggota",
                "NIK",
                "Jenis Kelamin",
                "",
                "Tempat, Tgl Lahir",
                "No HP",
                "Desa",
                "Tgl Masuk",
                "Simpanan",
                "");
        List<String> lower = List.of("", "", "", "L", "P", "", "", "", "", "Pokok", "Wajib");
        cells(sheet.createRow(4), upper);
        cells(sheet.createRow(5), lower);
        for (int column : List.of(0, 1, 2, 5, 6, 7, 8)) {
            sheet.addMergedRegion(new CellRangeAddress(4, 5, column, column));
        }
        sheet.addMergedRegion(new CellRangeAddress(4, 4, 3, 4));
        sheet.addMergedRegion(new CellRangeAddress(4, 4, 9, 10));
    }

    private static void cells(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                row.createCell(i).setCellValue(texts.get(i));
            }
        }
    }

    private static void body(Sheet sheet, CellStyle date) {
        person(sheet, 6, "H. AHMAD FAUZI, S.Pd", "6305031205850001", "V", "", "Kandangan, 12-05-1985", "081234567890");
        person(sheet, 7, "Siti Aminah als. Utih", "6305 0352 0585 0002", "", "V", "Rantau 12 Mei 1985", "");
        person(sheet, 8, "3. MUHAMMAD ARSYAD", "'6305031205850003", "√", "", "Rantau, 12/5/85", "");
        person(sheet, 9, "Rahmadi (Amat)", "6305031205850004", "L", "", "Kandangan, 1985-05-12", "");
        person(sheet, 10, "Hj. Norhasanah", "630503520585005", "", "v", "Barabai, 12 Mei 1985", "");
        person(sheet, 11, "Gazali", "", "V", "", "Negara/12.05.1985", "");
        person(sheet, 12, "Drs. Zainal Abidin", "6305031205850007", "V", "", "", "");
        sheet.getRow(12).createCell(5).setCellValue(31179);
        person(sheet, 13, "Helmi", "", "V", "", "idem", "");
        sheet.getRow(13).createCell(2).setCellValue(6305031205850008d);
        person(sheet, 14, "Rusdi", "6305031205850009", "V", "", "", "");
        sheet.getRow(14).createCell(5).setCellValue(31179);
        sheet.getRow(14).getCell(5).setCellStyle(date);
        person(sheet, 15, "RUSDI", "6305031205850009", "V", "", "Rantau, 12-05-1985", "");
        sheet.getRow(6).createCell(7).setCellValue("Tatakan");
        sheet.getRow(9).createCell(7).setCellValue("sda");
        sheet.getRow(6).createCell(8).setCellValue("10-07-2025");
        for (int row = 7; row <= 15; row++) {
            sheet.getRow(row).createCell(8).setCellValue(row % 2 == 0 ? "\"" : "s.d.a");
        }
    }

    private static void person(
            Sheet sheet, int at, String name, String nik, String man, String woman, String born, String phone) {
        Row row = sheet.createRow(at);
        row.createCell(0).setCellValue(at - 5);
        cells(row, List.of("", name, nik, man, woman, born, phone));
        row.createCell(9).setCellValue(50_000);
        row.createCell(10).setCellValue("Rp 20.000,-");
    }

    private static void under(Sheet sheet) {
        Row total = sheet.createRow(16);
        total.createCell(0).setCellValue("JUMLAH");
        total.createCell(9).setCellValue(500_000);
        sheet.createRow(18).createCell(8).setCellValue("Tatakan, 12 November 2025");
        sheet.createRow(19).createCell(1).setCellValue("Ketua,");
        sheet.getRow(19).createCell(8).setCellValue("Sekretaris,");
        sheet.createRow(23).createCell(1).setCellValue("H. AHMAD FAUZI");
        sheet.getRow(23).createCell(8).setCellValue("SITI AMINAH");
    }
}
