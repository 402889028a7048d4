package id.kopdesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    private static final int TRIES = 200;
    private final Random dice = new Random(630505);

    private RecoveryKey key() {
        return RecoveryKey.of(dice.ints(8, 0, 1 << 16).toArray());
    }

    private static String sentence(ThrowingCallable call) {
        List<String> said = new ArrayList<>();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CodedException.class, e -> said.add(e.code() + " " + e.sentence(Texts.of(Texts.INDONESIAN))));
        return said.get(0);
    }

    @Test
    void whatIsPrintedIsReadBackHoweverItIsTyped() {
        for (int i = 0; i < TRIES; i++) {
            RecoveryKey key = key();
            List<String> words = key.words();
            assertThat(words)
                    .hasSize(9)
                    .allMatch(w -> w.matches("[bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou].") && w.length() == 5);
            List<String> typed = List.of(
                    String.join("-", words),
                    String.join(" ", words).toUpperCase(Locale.ROOT),
                    "  " + String.join(" -\n", words) + ".\n",
                    String.join("", words),
                    String.join("\u00a0", words));
            assertThat(typed)
                    .allSatisfy(
                            text -> assertThat(RecoveryKey.parse(text).words()).isEqualTo(words));
        }
    }

    @Test
    void everySingleWrongLetterIsToldWithItsWord() {
        List<String> words = key().words();
        for (int word = 0; word < words.size(); word++) {
            for (int place = 0; place < 5; place++) {
                for (char letter = 'a'; letter <= 'z'; letter++) {
                    if (letter != words.get(word).charAt(place)) {
                        StringBuilder slipped = new StringBuilder(words.get(word));
                        slipped.setCharAt(place, letter);
                        List<String> typed = new ArrayList<>(words);
                        typed.set(word, slipped.toString());
                        assertThat(sentence(() -> RecoveryKey.parse(String.join(" ", typed))))
                                .startsWith("KD-941")
                                .contains("ata ke-" + (word + 1));
                    }
                }
            }
        }
    }

    @Test
    void wordsInAnotherOrderAreRefused() {
        for (int i = 0; i < TRIES; i++) {
            List<String> words = key().words();
            List<String> turned = new ArrayList<>(words);
            Collections.swap(turned, dice.nextInt(4), 4 + dice.nextInt(5));
            if (!turned.equals(words)) {
                assertThat(sentence(() -> RecoveryKey.parse(String.join(" ", turned))))
                        .startsWith("KD-94");
            }
        }
    }

    @Test
    void aMissingWordIsCounted() {
        List<String> words = key().words();
        assertThat(sentence(() -> RecoveryKey.parse(String.join(" ", words.subList(0, 8)))))
                .startsWith("KD-940")
                .contains("9 kata")
                .contains("8 kata");
        assertThat(sentence(() -> RecoveryKey.parse(""))).contains("0 kata");
    }

    @Test
    void anythingTypedIsReadOrRefusedInWords() {
        for (int i = 0; i < 2000; i++) {
            StringBuilder typed = new StringBuilder();
            dice.ints(dice.nextInt(80), 0, 0x250).forEach(typed::appendCodePoint);
            assertThatCode(() -> {
                        try {
                            RecoveryKey.parse(typed.toString());
                        } catch (CodedException refused) {
                            assertThat(refused.sentence(Texts.of(Texts.ENGLISH)))
                                    .doesNotContain("{", "[");
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void noTwoAreAlikeAndNoneShowsItself() {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < TRIES; i++) {
            seen.add(RecoveryKey.random().words());
        }
        assertThat(seen).hasSize(TRIES);
        RecoveryKey key = key();
        assertThat(key.toString() + key.secret()).doesNotContain(key.word(0));
    }
}
