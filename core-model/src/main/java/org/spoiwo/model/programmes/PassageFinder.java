package org.spoiwo.model.programmes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a passage in a version of a programme: word for word, whatever the punctuation, or else where most of its words stand
 * together. Polish inflects, so words of six or more letters count as the same when they differ in their last two.
 */
final class PassageFinder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Fewer words stand anywhere by chance. */
    private static final int TELLING = 3;

    private static final int LONG = 6;
    private static final int ENDING = 2;

    /** Part of the words that have to stand together, in the node of the passage and in any other. */
    private static final double AT_HOME = 0.5;

    private static final double ELSEWHERE = 0.7;

    /** Texts by the code of their node, in reading order. */
    private final List<Text> texts = new ArrayList<>();

    PassageFinder(ProgrammeVersion version) {
        for (ProgrammeTree.Placed placed : ProgrammeTree.flattened(version.nodes())) {
            ProgrammeNode node = placed.node();
            Stream.of(node.title(), node.name(), node.text(), node.source())
                    .filter(Objects::nonNull)
                    .forEach(text -> texts.add(Text.of(node.code(), text)));
        }
    }

    /** Where a passage was found, and how it reads there. */
    record Found(String node, String wording) {}

    /**
     * The passage, in its own node if it can be.
     *
     * @param home code of the node in which it stood, if that is still there
     */
    Optional<Found> find(String passage, @Nullable String home) {
        Text wanted = Text.of("", passage);
        if (wanted.words.isEmpty()) {
            return Optional.empty();
        }
        return at(home).flatMap(text -> text.saying(wanted).stream())
                .findFirst()
                .or(() -> wordForWord(wanted))
                .or(() -> best(at(home), wanted, AT_HOME))
                .or(() -> best(texts.stream(), wanted, ELSEWHERE));
    }

    private Stream<Text> at(@Nullable String home) {
        return texts.stream().filter(text -> text.node.equals(home));
    }

    /** In any node; of a few words that stand in several nobody knows which. */
    private Optional<Found> wordForWord(Text wanted) {
        List<Found> found =
                texts.stream().flatMap(text -> text.saying(wanted).stream()).toList();
        boolean isTelling = wanted.words.size() >= TELLING || found.size() == 1;
        return isTelling ? found.stream().findFirst() : Optional.empty();
    }

    private static Optional<Found> best(Stream<Text> texts, Text wanted, double least) {
        if (wanted.words.size() < TELLING) {
            return Optional.empty();
        }
        Likeness best = null;
        for (Text text : (Iterable<Text>) texts::iterator) {
            Likeness likeness = text.likeness(wanted);
            if (likeness.part >= least && (best == null || likeness.part > best.part)) {
                best = likeness;
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.found);
    }

    /** How much of a passage stands together somewhere. */
    private record Likeness(double part, Found found) {}

    /** A text as its words, each with its place. */
    private record Text(String node, String text, List<String> words, List<Integer> starts, List<Integer> ends) {

        static Text of(String node, String text) {
            List<String> words = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
                starts.add(word.start());
                ends.add(word.end());
            }
            return new Text(node, text, words, starts, ends);
        }

        Optional<Found> saying(Text wanted) {
            int size = wanted.words.size();
            for (int i = 0; i + size <= words.size(); i++) {
                if (words.subList(i, i + size).equals(wanted.words)) {
                    return Optional.of(new Found(node, wanted.text));
                }
            }
            return Optional.empty();
        }

        /** The best of all places that are as long as the passage. */
        Likeness likeness(Text wanted) {
            Map<String, Integer> missing = new HashMap<>();
            wanted.words.forEach(word -> missing.merge(stem(word), 1, Integer::sum));
            int size = wanted.words.size();
            int common = 0;
            int most = 0;
            int end = 0;
            for (int i = 0; i < words.size(); i++) {
                common += missing.merge(stem(words.get(i)), -1, Integer::sum) >= 0 ? 1 : 0;
                if (i >= size) {
                    common -= missing.merge(stem(words.get(i - size)), 1, Integer::sum) > 0 ? 1 : 0;
                }
                if (common > most) {
                    most = common;
                    end = i;
                }
            }
            return new Likeness((double) most / size, new Found(node, between(Math.max(0, end - size + 1), end)));
        }

        private String between(int first, int last) {
            return words.isEmpty() ? "" : text.substring(starts.get(first), ends.get(last));
        }

        private static String stem(String word) {
            return word.length() < LONG ? word : word.substring(0, word.length() - ENDING);
        }
    }
}
