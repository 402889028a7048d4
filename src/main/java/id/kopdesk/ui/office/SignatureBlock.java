package id.kopdesk.ui.office;

import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who signs at one side of the page: place and date at the right, then position, name, rank, NIP. */
final class SignatureBlock extends VBox {
    SignatureBlock(Texts texts, Office office, Side side) {
        setAlignment(Pos.BOTTOM_CENTER);
        if (side == Side.RIGHT && !office.place().isEmpty()) {
            line(texts.get("ui.office.preview.place", office.place()), false);
        }
        office.signatory(side).ifPresent(signer -> sign(texts, signer));
    }

    private void sign(Texts texts, Signatory signer) {
        line(signer.signAs(), false);
        line(signer.position(), false);
        Region room = new Region();
        room.getStyleClass().add("paper-sign-room");
        getChildren().add(room);
        line(signer.name(), true);
        line(signer.rank(), false);
        String nip = signer.nip();
        line(nip == null ? null : texts.get("ui.office.preview.nip", nip), false);
    }

    private void line(@Nullable String text, boolean bold) {
        if (text != null && !text.isBlank()) {
            PaperLine label = new PaperLine(text, "paper-text");
            if (bold) {
                label.bold();
            }
            getChildren().add(label);
        }
    }
}
