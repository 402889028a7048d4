package id.kopdesk.ui.cooperative;

import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CoveredVillage;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.NationalId;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Outlet;
import id.kopdesk.cooperative.Part;
import id.kopdesk.ui.record.RowSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A cooperative's file as texts by name: what the form shows, the draft keeps, and a conflict compares. */
final class FileValues {
    private final Map<String, String> values = new TreeMap<>();

    private FileValues() {}

    static Map<String, String> of(CooperativeFile file) {
        FileValues all = new FileValues();
        all.identity(file.cooperative());
        for (Part<Milestone> part : file.milestones()) {
            Milestone m = part.value();
            String at = "milestone." + m.kind() + ".";
            all.put(at + "state", m.state());
            all.put(at + "reference", m.reference());
            all.put(at + "eventDate", m.eventDate());
            all.put(at + "note", m.note());
        }
        file.villages().forEach(p -> all.values.put("village." + p.id(), village(p.value())));
        file.officers().forEach(p -> all.values.put("officer." + p.id(), officer(p.value())));
        file.outlets().forEach(p -> all.values.put("outlet." + p.id(), outlet(p.value())));
        file.meetings().forEach(p -> all.values.put("meeting." + p.id(), meeting(p.value())));
        return all.values;
    }

    private void identity(Cooperative c) {
        put("name", c.name());
        put("kind", c.kind());
        put("villageCode", c.villageCode());
        put("formation", c.formation());
        put("address", c.address());
        put("postalCode", c.postalCode());
        put("phone", c.phone());
        put("email", c.email());
        put("latitude", degrees(c.latitude()));
        put("longitude", degrees(c.longitude()));
        put("registrationNumber", c.registrationNumber());
        put("taxId", c.taxId());
        put("businessId", c.businessId());
        put("ahuDecree", c.ahuDecree());
        put("deedNumber", c.deedNumber());
        put("gazetteNumber", c.gazetteNumber());
        put("subdomain", c.subdomain());
        put("bank", c.bank());
        put("bankAccount", c.bankAccount());
        put("simkopdesId", c.simkopdesId());
        put("principalSaving", c.principalSaving());
        put("mandatorySaving", c.mandatorySaving());
        put("note", c.note());
    }

    private static String village(CoveredVillage v) {
        FileValues row = new FileValues();
        row.put("villageCode", v.villageCode());
        row.put("validFrom", v.validFrom());
        row.put("validTo", v.validTo());
        return RowSet.text(row.values);
    }

    private static String officer(Officer o) {
        FileValues row = new FileValues();
        row.put("organ", o.organ());
        row.put("seat", o.seat());
        row.put("name", o.name());
        row.put("sex", o.sex());
        String nik = o.nationalId();
        row.put("nationalId", nik == null ? null : NationalId.masked(nik));
        row.put("phone", o.phone());
        row.put("villageHead", o.villageHead() ? true : null);
        row.put("kinDeclared", o.kinDeclared() ? true : null);
        row.put("startOn", o.startOn());
        row.put("endOn", o.endOn());
        return RowSet.text(row.values);
    }

    private static String outlet(Outlet o) {
        FileValues row = new FileValues();
        row.put("kind", o.kind());
        row.put("name", o.name());
        row.put("status", o.status());
        row.put("openedOn", o.openedOn());
        row.put("closedOn", o.closedOn());
        row.put("tenure", o.tenure());
        return RowSet.text(row.values);
    }

    private static String meeting(AnnualMeeting m) {
        FileValues row = new FileValues();
        row.put("bookYear", m.bookYear());
        row.put("state", m.state());
        row.put("heldOn", m.heldOn());
        return RowSet.text(row.values);
    }

    /** As the form's own field writes it, so that opening a record changes nothing. */
    private static @Nullable String degrees(@Nullable BigDecimal value) {
        return value == null ? null : BigDecimal.valueOf(value.doubleValue()).toPlainString();
    }

    private void put(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(name, value.toString());
        }
    }
}
