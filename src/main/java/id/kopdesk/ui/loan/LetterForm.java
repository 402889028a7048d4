package id.kopdesk.ui.loan;

import id.kopdesk.loan.letter.LetterBook;
import id.kopdesk.loan.letter.LetterKind;
import id.kopdesk.loan.letter.LetterNumber;
import id.kopdesk.loan.letter.LetterRegister;
import id.kopdesk.ui.UiContext;
import java.util.Optional;
import javafx.scene.control.TextField;

/** How a letter is numbered and who signs it: proposed from what was printed and is known, all of it to be changed. */
final class LetterForm {
    private final UiContext ui;
    private final LetterRegister register;
    private final LetterKind kind;

    LetterForm(UiContext ui, LetterRegister register, LetterKind kind) {
        this.ui = ui;
        this.register = register;
        this.kind = kind;
    }

    Optional<LetterBook.Signing> ask(LetterBook.Signing proposed) {
        Ask ask = new Ask(ui, 1);
        TextField number = ask.text("ui.loan.field.letterNumber", proposed.number(), false);
        TextField pattern = ask.text("ui.loan.field.letterPattern", proposed.pattern(), true);
        TextField signer = kind.fromVillage()
                ? ask.text("ui.loan.field.letterSigner", proposed.signer(), false)
                : new TextField("");
        // A number that nobody touched follows the pattern.
        String[] last = {proposed.number()};
        pattern.textProperty().addListener((o, before, now) -> {
            if (number.getText().equals(last[0])
                    && new LetterNumber(now.strip()).check().isEmpty()) {
                last[0] = register.next(now.strip());
                number.setText(last[0]);
            }
        });
        ask.note(ui.texts().get("ui.loan.letter.numbering"));
        ask.note(ui.texts().get("ui.loan.letter.note"));
        ask.check(() -> register.check(signing(pattern, number, signer)));
        return ask.go(ui.texts().get("ui.loan.letter." + kind), "ui.loan.letter.do")
                ? Optional.of(signing(pattern, number, signer))
                : Optional.empty();
    }

    private static LetterBook.Signing signing(TextField pattern, TextField number, TextField signer) {
        return new LetterBook.Signing(
                pattern.getText().strip(),
                number.getText().strip(),
                signer.getText().strip());
    }
}
