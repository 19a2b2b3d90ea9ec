package org.spoiwo.api.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names and addresses of a person as they may stand in texts: given name first or last, inflected as Polish does, with or
 * without Polish letters, also in addresses of pages and names of files.
 */
final class Traces {

    /** What a text in a record may have at most, by the kinds of members there are: a pseudonym is longer than many names. */
    private static final List<Integer> SIZES = List.of(100, 200, 500, 2_000, 50_000);

    /** A word of fewer letters alone is a name only with a capital: Lis is, lis is a fox. */
    private static final int LONG = 6;

    private static final int SHORTEST = 3;

    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    private static final Pattern WORDS = Pattern.compile("[\\s\\p{Pd}]+");
    private static final String BETWEEN = "(?:%20|[\\s\\p{Z}\\p{Pd}_.,+])+";
    private static final String START = "(?<![a-z\\p{M}])";
    private static final String END = "(?![a-z\\p{M}])";

    /** Endings of Polish names in all cases, without diacritics. */
    private static final String ENDING =
            "(?:a|ach|ami|e|ego|ej|em|emu|i|ia|ich|ie|iego|iej|iem|iemu|im|imi" + "|o|om|ow|owi|owie|u|y|ych|ym|ymi)?";

    /** How the last consonant of a name may change before an ending: Marta, Marcie; Jadwiga, Jadwidze. */
    private static final Map<Character, String> SOFTENED =
            Map.of('t', "[tc]", 'd', "dz?", 'k', "[kc]", 'g', "(?:g|dz)", 'r', "rz?");

    private final Set<String> whole = new LinkedHashSet<>();
    private final Set<String> alone = new LinkedHashSet<>();
    private final Set<String> stems = new LinkedHashSet<>();
    private final String pseudonym;

    Traces(Pseudonym pseudonym) {
        this.pseudonym = pseudonym.name();
    }

    /** A name that the person has or had. */
    void name(String givenName, String familyName) {
        List<String> given = words(givenName);
        List<String> family = words(familyName);
        if (given.isEmpty() || family.isEmpty() || Pseudonym.isGivenTo(givenName)) {
            return;
        }
        String first = inflected(given.get(0))
                + given.stream()
                        .skip(1)
                        .map(word -> "(?:" + BETWEEN + inflected(word) + ")?")
                        .collect(Collectors.joining());
        String last = joined(family);
        whole.add(START + first + BETWEEN + last + END);
        whole.add(START + last + BETWEEN + first + END);
        alone.add("(?:" + START + folded(given.get(0)).charAt(0) + "\\.\\s*)?" + START + last + END);
        stems.add(beginning(family.get(family.size() - 1)));
    }

    /** Another name, or another spelling. */
    void alias(String alias) {
        List<String> words = words(alias);
        if (words.isEmpty()) {
            return;
        }
        (words.size() > 1 ? whole : alone).add(START + joined(words) + END);
        stems.add(beginning(words.get(words.size() - 1)));
    }

    /** An address or a number: nobody else's. */
    void contact(String value) {
        String letters = folded(value.strip());
        if (letters.isEmpty()) {
            return;
        }
        String digits = letters.replaceAll("\\D", "");
        boolean isNumber = letters.matches("[\\d\\s+()/-]+") && !digits.isEmpty();
        whole.add(
                isNumber
                        ? digits.chars().mapToObj(Character::toString).collect(Collectors.joining("[\\s()/-]*"))
                        : Pattern.quote(letters));
        stems.add(isNumber ? value.strip() : letters);
    }

    boolean isEmpty() {
        return whole.isEmpty() && alone.isEmpty();
    }

    /** Patterns of SQL for everything that may have a trace. */
    List<String> patterns() {
        // whether the database takes ł for l depends on its collation
        return stems.stream()
                .map(stem -> "%" + stem.replace("%", "_").replaceAll("[lod]", "_") + "%")
                .toList();
    }

    /** For texts of whatever is about: what certainly means the person. */
    UnaryOperator<String> inAnyText() {
        return text -> fitting(replaced(text, whole, false), text);
    }

    /** For texts that are known to be about the person: a family name alone means them, too. */
    UnaryOperator<String> inTextAbout() {
        return text -> fitting(replaced(replaced(text, whole, false), alone, true), text);
    }

    /** Whether the record certainly speaks of the person. */
    boolean areWholeIn(JsonNode record) {
        return !record.equals(in(record, inAnyText()));
    }

    /** The record with all its texts reworded. */
    static JsonNode in(JsonNode record, UnaryOperator<String> wording) {
        if (record.isTextual()) {
            String text = record.textValue();
            return CODE.matcher(text).matches() ? record : TextNode.valueOf(wording.apply(text));
        }
        if (record instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties()
                    .forEach(member -> copy.set(
                            member.getKey(),
                            member.getKey().equals("id") ? member.getValue() : in(member.getValue(), wording)));
            return copy;
        }
        if (record instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(entry -> copy.add(in(entry, wording)));
            return copy;
        }
        return record;
    }

    private static String fitting(String replaced, String text) {
        int room =
                SIZES.stream().filter(size -> size >= text.length()).findFirst().orElse(text.length());
        return replaced.length() <= room ? replaced : replaced.substring(0, room);
    }

    private String replaced(String text, Set<String> patterns, boolean isAlone) {
        String left = text;
        for (String pattern : patterns) {
            left = replaced(left, Pattern.compile(pattern), isAlone);
        }
        return left;
    }

    /** Looks in the text without diacritics, which has the same places. */
    private String replaced(String text, Pattern pattern, boolean isAlone) {
        List<MatchResult> found = pattern.matcher(folded(text))
                .results()
                .filter(each ->
                        !isAlone || each.group().length() >= LONG || Character.isUpperCase(text.charAt(each.start())))
                .toList();
        StringBuilder left = new StringBuilder(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            left.replace(found.get(i).start(), found.get(i).end(), pseudonym);
        }
        return left.toString();
    }

    private static List<String> words(String name) {
        return WORDS.splitAsStream(name.strip())
                .filter(word -> folded(word).matches(".*[a-z]{2}.*"))
                .toList();
    }

    private static String joined(List<String> words) {
        return words.stream().map(Traces::inflected).collect(Collectors.joining(BETWEEN));
    }

    private static String inflected(String word) {
        String letters = folded(word);
        String stem = stem(word);
        List<String> forms = new ArrayList<>(List.of(softened(stem)));
        int last = letters.length() - 1;
        // Marek, Marka; Dudek, Dudka
        if (stem.length() == letters.length() && last > 1 && letters.charAt(last - 1) == 'e') {
            forms.add(softened(letters.substring(0, last - 1) + letters.charAt(last)));
        }
        return "(?:" + String.join("|", forms) + ")" + ENDING;
    }

    /** Without the vowel that other endings take the place of. */
    private static String stem(String word) {
        String letters = folded(word);
        boolean open = letters.length() > 2 && "aeiouy".indexOf(letters.charAt(letters.length() - 1)) >= 0;
        return open ? letters.substring(0, letters.length() - 1) : letters;
    }

    /** What no case changes. */
    private static String beginning(String word) {
        String stem = stem(word);
        return stem.substring(0, Math.max(Math.min(stem.length(), SHORTEST), stem.length() - 2));
    }

    private static String softened(String stem) {
        return IntStream.range(0, stem.length())
                .mapToObj(i -> {
                    String letter = Pattern.quote(stem.substring(i, i + 1));
                    return i == stem.length() - 1 ? SOFTENED.getOrDefault(stem.charAt(i), letter) : letter;
                })
                .collect(Collectors.joining("\\p{M}*"));
    }

    /** Lower case without diacritics, each letter in its place. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char base = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD)
                    .charAt(0);
            char lower = Character.toLowerCase(base);
            folded.append(lower == 'ł' ? 'l' : lower == 'ø' ? 'o' : lower == 'đ' ? 'd' : lower);
        }
        return folded.toString();
    }
}
