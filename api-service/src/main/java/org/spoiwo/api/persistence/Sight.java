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
        List<RegionCode> regions = caller.draftRegions();
        String open = alias + ".visibility in :visibilities";
        if (regions.isEmpty()) {
            return open;
        }
        return IntStream.range(0, regions.size())
                .mapToObj(i -> "function('find_in_set', :ownRegion" + i + ", " + alias + ".maintainers) > 0")
                .collect(Collectors.joining(" or ", "(" + open + " or ", ")"));
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
