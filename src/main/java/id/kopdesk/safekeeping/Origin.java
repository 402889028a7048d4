package id.kopdesk.safekeeping;

/**
 * Where a backup comes from, for whoever finds the file.
 *
 * @param program version of this program
 * @param area code of the office's province or kab/kota
 */
public record Origin(String program, String area) {}
