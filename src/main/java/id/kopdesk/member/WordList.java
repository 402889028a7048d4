package id.kopdesk.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every different word that names are made of, each once, with its sound. Grows only; numbers never change. */
final class WordList {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> sounds = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    synchronized int number(String word) {
        Integer had = numbers.get(word);
        if (had != null) {
            return had;
        }
        String kept = new String(word.toCharArray());
        numbers.put(kept, words.size());
        words.add(kept);
        String sound = NameFold.fold(kept);
        String same = sound.equals(kept) ? kept : sound;
        sounds.add(same);
        known.add(same);
        return words.size() - 1;
    }

    synchronized String word(int number) {
        return words.get(number);
    }

    synchronized int size() {
        return words.size();
    }

    synchronized boolean sounds(String sound) {
        return known.contains(sound);
    }

    /** Marks with {@code bit} the words that hold the text as written or by its sound. */
    synchronized void markHolding(byte[] marks, String text, int bit) {
        String sound = NameFold.fold(text);
        boolean shortened = text.length() <= 4 && sound.equals("MUHAMAD");
        for (int i = 0; i < marks.length; i++) {
            if (words.get(i).contains(text)
                    || (shortened ? sounds.get(i).equals(sound) : sounds.get(i).contains(sound))) {
                marks[i] |= (byte) (1 << bit);
            }
        }
    }

    /** Marks words that sound like the text but for one letter, or two in a long word. */
    synchronized void markResembling(byte[] marks, String text, int bit) {
        String sound = NameFold.fold(text);
        int most = sound.length() < 4 ? 0 : sound.length() < 8 ? 1 : 2;
        for (int i = 0; i < marks.length; i++) {
            String other = sounds.get(i);
            if (Distance.within(sound, other, most)
                    || (other.length() > sound.length()
                            && Distance.within(sound, other.substring(0, sound.length()), most))) {
                marks[i] |= (byte) (1 << bit);
            }
        }
    }
}
