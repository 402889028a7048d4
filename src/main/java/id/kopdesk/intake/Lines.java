package id.kopdesk.intake;

/**
 * What the rows of the file are, each counted once.
 *
 * @param titles rows above the headings, and notes below the list
 * @param headings the heading rows, a row of column numbers counted among them
 * @param hidden hidden rows that hold data
 * @param data rows of the list that are not hidden
 */
public record Lines(int titles, int headings, int blanks, int totals, int hidden, int data) {
    public int all() {
        return titles + headings + blanks + totals + hidden + data;
    }
}
