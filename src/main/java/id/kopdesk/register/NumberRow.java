package id.kopdesk.register;

import id.kopdesk.base.Reported;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A region's figures on both sides.
 *
 * @param inRegister whether the snapshot has the region at all
 * @param before what the snapshot before said, empty without one
 */
public record NumberRow(
        String regionCode,
        boolean inRegister,
        Map<RegisterFigure, Reported<BigDecimal>> ours,
        Map<RegisterFigure, Reported<BigDecimal>> theirs,
        Map<RegisterFigure, Reported<BigDecimal>> before) {
    public NumberRow {
        ours = Map.copyOf(ours);
        theirs = Map.copyOf(theirs);
        before = Map.copyOf(before);
    }

    /** Whether both sides say a number and the numbers are not the same. */
    public boolean differs(RegisterFigure figure) {
        return ours.get(figure) instanceof Reported.Value<BigDecimal> a
                && theirs.get(figure) instanceof Reported.Value<BigDecimal> b
                && a.value().compareTo(b.value()) != 0;
    }

    /** Whether the register's figure changed since the snapshot before. */
    public boolean moved(RegisterFigure figure) {
        return theirs.get(figure) instanceof Reported.Value<BigDecimal> now
                && before.get(figure) instanceof Reported.Value<BigDecimal> then
                && now.value().compareTo(then.value()) != 0;
    }
}
