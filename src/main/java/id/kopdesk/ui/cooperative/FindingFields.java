package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;

/** Findings of the cooperative room name the record's fields; the form's are the same, rows under their group. */
final class FindingFields {
    private FindingFields() {}

    static Finding inForm(Finding finding) {
        return new Finding(finding.severity(), field(finding), finding.key(), finding.arguments(), finding.source());
    }

    private static String field(Finding finding) {
        if (finding.field().equals("officers")) {
            return finding.key().startsWith("cooperative.supervisor.") ? "officers.SUPERVISOR" : "officers.BOARD";
        }
        return camel(finding.field());
    }

    /** tax_id and taxId are the same field. */
    static String camel(String name) {
        StringBuilder out = new StringBuilder();
        boolean up = false;
        for (char c : name.toCharArray()) {
            if (c == '_') {
                up = true;
            } else {
                out.append(up ? Character.toUpperCase(c) : c);
                up = false;
            }
        }
        return out.toString();
    }
}
