package id.kopdesk.intake;

import java.time.LocalDate;
import java.util.Map;

/**
 * Where an import comes from.
 *
 * @param hash SHA-256 of the file, in hexadecimal
 * @param source by what the meaning of columns is remembered: lists with the same headings have the same source
 * @param asOf "data per tanggal": the date of facts that bring none
 * @param columns the profile's column by the heading it was found under
 */
public record Origin(
        String fileName, String hash, String source, LocalDate asOf, Lines lines, Map<String, String> columns) {
    public Origin {
        columns = Map.copyOf(columns);
    }
}
