package id.kopdesk.ui.cooperative;

import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.document.AttachmentsPane;
import id.kopdesk.ui.record.FieldKit;

/** What every section of the form is made with. */
record FormParts(
        UiContext ui, FieldKit kit, CooperativeWords words, RegionTree regions, String area, AttachmentsPane files) {
    String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
