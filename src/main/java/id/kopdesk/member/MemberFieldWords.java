package id.kopdesk.member;

import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.NationalId;
import java.util.function.Function;

/** A member's fields and their values as arguments of a sentence. */
public final class MemberFieldWords {
    private MemberFieldWords() {}

    static Texts.Word label(MemberField field) {
        return new Texts.Word("ui.member.field." + field.label());
    }

    /**
     * A text, a date or a word of the bundle; a NIK is masked.
     *
     * @param village name of a village by its code
     */
    public static Object shown(MemberField field, Object value, Function<String, String> village) {
        return switch (field) {
            case NATIONAL_ID -> NationalId.masked(value.toString());
            case VILLAGE -> village.apply(value.toString());
            case SEX -> new Texts.Word("ui.member.choice.sex." + value);
            case ROLE -> new Texts.Word("ui.member.choice.role." + value);
            case STATUS -> new Texts.Word("ui.member.choice.status." + value);
            default -> value;
        };
    }
}
