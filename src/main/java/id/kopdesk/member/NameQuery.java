package id.kopdesk.member;

import id.kopdesk.base.CleanText;
import java.util.ArrayList;
import java.util.List;

/**
 * What was typed, as marks on the words that names are made of.
 *
 * @param wanted one bit for each typed word
 */
record NameQuery(byte[] marks, int wanted) {
    private static final int MOST_WORDS = 7;
    private static final int SHORTEST_PART = 3;

    static NameQuery holding(WordList list, String text) {
        List<String> typed = words(text);
        byte[] marks = new byte[list.size()];
        for (int i = 0; i < typed.size(); i++) {
            list.markHolding(marks, typed.get(i), i);
        }
        return new NameQuery(marks, (1 << typed.size()) - 1);
    }

    /** For when nothing holds the text: words one letter off, two words written as one, one word written as two. */
    static List<NameQuery> resembling(WordList list, String text) {
        List<String> typed = words(text);
        List<NameQuery> queries = new ArrayList<>();
        byte[] near = new byte[list.size()];
        for (int i = 0; i < typed.size(); i++) {
            list.markResembling(near, typed.get(i), i);
            list.markHolding(near, typed.get(i), i);
        }
        for (int i = 0; i + 1 < typed.size(); i++) {
            list.markHolding(near, typed.get(i) + typed.get(i + 1), i);
            byte[] both = new byte[near.length];
            list.markHolding(both, typed.get(i) + typed.get(i + 1), 0);
            for (int w = 0; w < both.length; w++) {
                near[w] |= (byte) (both[w] == 0 ? 0 : 3 << i);
            }
        }
        queries.add(new NameQuery(near, (1 << typed.size()) - 1));
        if (typed.size() < MOST_WORDS) {
            for (int i = 0; i < typed.size(); i++) {
                String word = typed.get(i);
                for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
                    if (list.sounds(NameFold.fold(word.substring(0, cut)))
                            && list.sounds(NameFold.fold(word.substring(cut)))) {
                        List<String> parts = new ArrayList<>(typed);
                        parts.set(i, word.substring(0, cut));
                        parts.add(word.substring(cut));
                        queries.add(holding(list, String.join(" ", parts)));
                    }
                }
            }
        }
        return queries;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : CleanText.sortName(text).split(" ")) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return words;
    }
}
