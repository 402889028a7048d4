package id.kopdesk.report;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.workbook.Value;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Counts some measures for cooperatives as they stood at the end of a day. */
interface FactSource {
    List<Measure> measures();

    /** @return for each file, in their order, a value for each measure */
    List<List<Value>> count(Handle handle, List<CooperativeFile> files, LocalDate day);
}
