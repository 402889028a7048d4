package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.cooperative.CooperativeDesk.Opened;

/** States of a cooperative as word, icon and colour. */
final class CooperativeMarks {
    private CooperativeMarks() {}

    static Mark standing(Texts texts, Opened opened) {
        String word = texts.get("ui.cooperative.standing." + opened.standing(), opened.note());
        return switch (opened.standing()) {
            case NEW -> Mark.of(Mark.Kind.NEUTRAL, word);
            case ACTIVE -> Mark.of(Mark.Kind.DONE, word);
            case DISSOLVED, MERGED -> Mark.of(Mark.Kind.LATE, word);
            case WRONG_ENTRY -> Mark.of(Mark.Kind.WRONG, word);
        };
    }
}
