package id.kopdesk.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the shape of the register's own downloads, row by row. */
public final class RegisterBook implements AutoCloseable {
    public static final Object[] FIGURES = {
        "provinsi",
        "kabupaten_kota",
        "jumlah_kopdes",
        "kopdes_memiliki_nib",
        "kopdes_memiliki_npwp",
        "kopdes_telah_rat",
        "simpanan_pokok",
        "simpanan_wajib",
        "kopdes_bertransaksi",
        "total_volume_transaksi",
        "jumlah_kecamatan",
        "pct_penduduk_miskin"
    };
    public static final Object[] LIST = {
        "cooperative_id", "name", "province", "district", "subdistrict", "latitude", "longitude"
    };

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Sheet sheet = book.createSheet("Sheet1");
    private int next;

    public RegisterBook row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text && !text.isEmpty()) {
                row.createCell(i).setCellValue(text);
            } else if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            }
        }
        return this;
    }

    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
