package id.kopdesk.account;

import id.kopdesk.base.FreeTexts;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A free text that names somebody whose data is due for destruction: whether the name goes from it is a person's decision.
 *
 * @param where which record, in words, without the name
 * @param text as it stands
 * @param without takes them out of such a text
 */
public record Mention(
        FreeTexts source, UUID row, String column, String where, String text, UnaryOperator<String> without) {
    FreeTexts.Blank blank() {
        return new FreeTexts.Blank(row, column, without);
    }
}
