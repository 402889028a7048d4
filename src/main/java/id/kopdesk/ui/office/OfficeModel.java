package id.kopdesk.ui.office;

import id.kopdesk.base.Finding;
import id.kopdesk.office.Office;
import id.kopdesk.ui.Validation;
import id.kopdesk.ui.record.RecordValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The office while a person writes it down, in the wizard or later: values, rules, logo. */
final class OfficeModel {
    private final RecordValues values = new RecordValues();
    private final Validation validation = new Validation();
    private final Map<String, byte[]> logos = new HashMap<>();

    OfficeModel() {
        validation.rule(this::check);
    }

    RecordValues values() {
        return values;
    }

    Validation validation() {
        return validation;
    }

    /** Shows the office as it is stored. */
    void load(Office office) {
        values.load(OfficeValues.of(office, office.logo().map(this::keep).orElse("")));
        validation.reset();
    }

    /** The office as it stands in the form. */
    Office office() {
        Map<String, String> now = values.now();
        return OfficeValues.office(now, Optional.ofNullable(logos.get(now.getOrDefault("logo", ""))));
    }

    /** @param bytes empty takes the logo away */
    void logo(Optional<byte[]> bytes) {
        values.of("logo").set(bytes.map(this::keep).orElse(""));
        validation.left("logo");
    }

    /** Forgets what was typed since the office was read. */
    void discard() {
        values.show(values.base());
        validation.reset();
    }

    private String keep(byte[] bytes) {
        String name = bytes.length + "-" + Integer.toHexString(Arrays.hashCode(bytes));
        logos.put(name, bytes);
        return name;
    }

    private List<Finding> check() {
        Office office = office();
        List<Finding> found = new ArrayList<>();
        if (office.areaCode().isEmpty()) {
            found.add(Finding.error("area", "ui.office.area.empty"));
        }
        OfficeFindings.add(office, found);
        return found;
    }
}
