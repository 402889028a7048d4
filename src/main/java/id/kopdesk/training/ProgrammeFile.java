package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import java.util.List;
import java.util.UUID;

/**
 * A programme with everything that its recap says.
 *
 * @param reach every active cooperative of the area with its people in this programme
 * @param batches that the person sees
 * @param budget lines of the programme as a whole and of its batches
 */
public record ProgrammeFile(
        Recap recap, List<Reach.Line> reach, List<BatchLine> batches, List<Part<BudgetLine>> budget) {
    public ProgrammeFile {
        reach = List.copyOf(reach);
        batches = List.copyOf(batches);
        budget = List.copyOf(budget);
    }

    /**
     * @param area code of the office's area
     * @param regencies codes of the kab/kota to be shown, those without any batch too
     */
    public static ProgrammeFile read(
            Database database, Actor actor, String area, UUID programme, List<String> regencies) {
        return new ProgrammeFile(
                new Recaps(database).of(actor, programme, regencies),
                new Reach(database).in(actor, area, programme),
                new Batches(database).list(actor, programme),
                new Extras(database).budget(programme));
    }
}
