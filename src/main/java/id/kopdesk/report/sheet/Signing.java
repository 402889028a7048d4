package id.kopdesk.report.sheet;

import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.workbook.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The blocks of the office's signatories as they stand under a sheet. */
record Signing(Office office, Texts texts, Formats formats, OfficeClock clock) {
    Optional<Signature> under(ReportSheet sheet, Side side) {
        return sheet.signed() ? office.signatory(side).map(signer -> block(signer, side)) : Optional.empty();
    }

    private Signature block(Signatory signer, Side side) {
        List<String> above = new ArrayList<>();
        if (side == Side.RIGHT || office.signatory(Side.RIGHT).isEmpty()) {
            String day = formats.longDate(clock.today());
            above.add(office.place().isBlank() ? day : office.place() + ", " + day);
        } else {
            above.add(texts.get("report.acknowledged"));
        }
        if (signer.signAs() != null) {
            above.add(signer.signAs());
        }
        above.add(signer.position() + ",");
        List<String> below = new ArrayList<>();
        if (signer.rank() != null) {
            below.add(signer.rank());
        }
        if (signer.nip() != null) {
            below.add("NIP " + signer.nip());
        }
        return new Signature(above, signer.name(), below);
    }
}
