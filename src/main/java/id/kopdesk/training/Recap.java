package id.kopdesk.training;

import java.util.List;

/**
 * A programme's recap.
 *
 * @param lines by code of the kab/kota
 * @param people who came, each once in the whole programme, asked of the register and not of the lines
 * @param attendances likewise
 * @param certificates likewise
 */
public record Recap(Programme programme, List<RecapLine> lines, int people, int attendances, int certificates) {
    public Recap {
        lines = List.copyOf(lines);
    }

    /** Places that the programme means to give: cooperatives times people wanted of each. */
    public int places() {
        return lines.stream().mapToInt(RecapLine::cooperatives).sum() * programme.perCooperative();
    }

    /** Whether the lines add up to the register. */
    public boolean agrees() {
        return lines.stream().mapToInt(RecapLine::attendances).sum() == attendances
                && lines.stream().mapToInt(RecapLine::people).sum() == people
                && lines.stream().mapToInt(RecapLine::certificates).sum() == certificates;
    }
}
