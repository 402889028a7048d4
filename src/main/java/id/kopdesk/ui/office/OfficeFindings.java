package id.kopdesk.ui.office;

import id.kopdesk.base.Finding;
import id.kopdesk.office.Office;
import id.kopdesk.office.Signatory;
import java.util.List;

/** The office room's findings under the names of the form's fields, those of a signer with the side before them. */
final class OfficeFindings {
    private OfficeFindings() {}

    static void add(Office office, List<Finding> found) {
        Office unsigned = new Office(
                office.areaCode(),
                office.zone(),
                office.letterhead(),
                office.boldLines(),
                office.place(),
                office.logo(),
                office.paper(),
                office.language(),
                office.theme(),
                List.of());
        found.addAll(unsigned.check());
        for (Signatory signer : office.signatories()) {
            String prefix = OfficeValues.prefix(signer.side());
            signer.check()
                    .forEach(f -> found.add(
                            new Finding(f.severity(), prefix + f.field(), f.key(), f.arguments(), f.source())));
        }
    }
}
