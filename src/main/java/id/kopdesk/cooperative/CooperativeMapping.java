package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.database.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cooperative's own row, with the columns that are derived from the whole file. */
final class CooperativeMapping {
    static final String NO_STAGE = "NONE";

    private CooperativeMapping() {}

    static Cooperative read(ResultSet rs) throws SQLException {
        return new Cooperative(
                rs.getString("name"),
                Facts.choice(rs, "kind", CooperativeKind.class),
                rs.getString("village_code"),
                Facts.maybe(rs, "formation", Formation.class),
                rs.getString("address"),
                rs.getString("postal_code"),
                rs.getString("phone"),
                rs.getString("email"),
                Facts.decimal(rs, "latitude"),
                Facts.decimal(rs, "longitude"),
                rs.getString("registration_number"),
                rs.getString("tax_id"),
                rs.getString("business_id"),
                rs.getString("ahu_decree"),
                rs.getString("deed_number"),
                rs.getString("gazette_number"),
                rs.getString("subdomain"),
                rs.getString("bank"),
                rs.getString("bank_account"),
                rs.getString("simkopdes_id"),
                Facts.whole(rs, "principal_saving"),
                Facts.whole(rs, "mandatory_saving"),
                rs.getString("note"));
    }

    static Map<String, @Nullable Object> values(CooperativeFile file, List<Finding> findings, long changedNo) {
        Cooperative c = file.cooperative();
        int stage = file.milestones().stream()
                .map(Part::value)
                .filter(m -> m.state() == MilestoneState.DONE)
                .mapToInt(m -> m.kind().rank())
                .max()
                .orElse(0);
        boolean wrong = findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        return new Facts()
                .with("name", c.name())
                .with("sort_name", CleanText.sortName(c.name()))
                .with("kind", c.kind())
                .with("village_code", c.villageCode())
                .with("regency_code", c.regencyCode())
                .with("subdistrict_code", c.subdistrictCode())
                .with("formation", c.formation())
                .with("address", c.address())
                .with("postal_code", c.postalCode())
                .with("phone", c.phone())
                .with("email", c.email())
                .with("latitude", c.latitude())
                .with("longitude", c.longitude())
                .with("registration_number", c.registrationNumber())
                .with("tax_id", c.taxId())
                .with("business_id", c.businessId())
                .with("ahu_decree", c.ahuDecree())
                .with("deed_number", c.deedNumber())
                .with("gazette_number", c.gazetteNumber())
                .with("subdomain", c.subdomain())
                .with("bank", c.bank())
                .with("bank_account", c.bankAccount())
                .with("simkopdes_id", c.simkopdesId())
                .with("principal_saving", c.principalSaving())
                .with("mandatory_saving", c.mandatorySaving())
                .with("note", c.note())
                .with("status", file.status())
                .with("stage", stage == 0 ? NO_STAGE : MilestoneKind.values()[stage - 1].name())
                .with("stage_rank", (long) stage)
                .with("finding_rank", findings.isEmpty() ? 0L : wrong ? 2L : 1L)
                .with("finding_count", (long) findings.size())
                .with("changed_no", changedNo)
                .values();
    }
}
