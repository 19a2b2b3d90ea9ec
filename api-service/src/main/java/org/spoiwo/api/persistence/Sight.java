package org.spoiwo.api.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.value.RegionCode;

/** {@link Caller#sees} as a condition of queries, so that a list never reads what its caller may not know of. */
public final class Sight {

    private final Caller caller;

    private Sight(Caller caller) {
        this.caller = caller;
    }

    public static Sight of(Caller caller) {
        return new Sight(caller);
    }

    /**
     * @param alias of an entity with {@code visibility} and {@code maintainers}
     * @return HQL that holds for what the caller sees; it has the {@link #parameters()}
     */
    public String covers(String alias) {
        return covers(alias + ".visibility", alias + ".maintainers");
    }

    /**
     * @param visibility as an expression
     * @param maintainers as an expression
     * @return HQL that holds for what the caller sees; it has the {@link #parameters()}
     */
    public String covers(String visibility, String maintainers) {
        String open = visibility + " in :visibilities";
        return caller.draftRegions().isEmpty() ? open : "(" + open + " or " + areOwn(maintainers) + ")";
    }

    /** HQL that holds where the caller acts for one of the maintainers; for no one when they act for no region. */
    public String areOwn(String maintainers) {
        return IntStream.range(0, caller.draftRegions().size())
                .mapToObj(i -> "function('find_in_set', :ownRegion" + i + ", " + maintainers + ") > 0")
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), own -> own.isEmpty() ? "1 = 0" : String.join(" or ", own)));
    }

    /** What every condition of this caller needs. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("visibilities", caller.visibilities());
        List<RegionCode> regions = new ArrayList<>(caller.draftRegions());
        for (int i = 0; i < regions.size(); i++) {
            parameters.put("ownRegion" + i, regions.get(i).toString());
        }
        return parameters;
    }
}
