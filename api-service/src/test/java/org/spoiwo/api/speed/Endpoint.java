package org.spoiwo.api.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A row of the report: one kind of request, and what was measured of it on the service and on what it is compared with. */
final class Endpoint {

    private final String name;
    private final double target;
    /** One list a launch, one entry a round. */
    private final List<List<Load.Result>> service = new ArrayList<>();

    private final List<List<Load.Result>> baseline = new ArrayList<>();
    private String statements = "";

    /** @param target the least ratio that is good enough */
    Endpoint(String name, double target) {
        this.name = name;
        this.target = target;
    }

    void beginLaunch() {
        service.add(new ArrayList<>());
        baseline.add(new ArrayList<>());
    }

    /** One round: the two in turn, the other one first every other time. */
    void round(Load ofService, Load ofBaseline, int round, int seconds, Database database) throws Exception {
        List<Load.Result> services = service.get(service.size() - 1);
        List<Load.Result> baselines = baseline.get(baseline.size() - 1);
        if (round % 2 == 0) {
            services.add(ofService.measure(seconds, database));
            baselines.add(ofBaseline.measure(seconds, database));
        } else {
            baselines.add(ofBaseline.measure(seconds, database));
            services.add(ofService.measure(seconds, database));
        }
    }

    void statements(double ofService, double ofBaseline) {
        statements = String.format(Locale.ROOT, "%.0f / %.0f", ofService, ofBaseline);
    }

    boolean hasStatements() {
        return !statements.isEmpty();
    }

    boolean isMet() {
        return ratio() >= target;
    }

    /** Median of the launches' ratios; a launch's is the median of its rounds'. */
    private double ratio() {
        return Median.of(ratios());
    }

    private List<Double> ratios() {
        List<Double> ratios = new ArrayList<>();
        for (int launch = 0; launch < service.size(); launch++) {
            List<Double> rounds = new ArrayList<>();
            for (int round = 0; round < service.get(launch).size(); round++) {
                rounds.add(service.get(launch).get(round).perSecond()
                        / baseline.get(launch).get(round).perSecond());
            }
            ratios.add(Median.of(rounds));
        }
        return ratios;
    }

    static String head() {
        return """
                | request | service req/s | baseline req/s | ratio (launches) | wanted | p50 / p99 ms service | p50 / p99 ms baseline | statements service / baseline | cores service: server, database, wrk, other | cores baseline |
                |---|---|---|---|---|---|---|---|---|---|""";
    }

    String row() {
        List<String> launches = ratios().stream().map(Endpoint::twoPlaces).toList();
        return String.join(
                " | ",
                "| " + name,
                whole(Median.of(service, Load.Result::perSecond)),
                whole(Median.of(baseline, Load.Result::perSecond)),
                "**" + twoPlaces(ratio()) + "** (" + String.join(", ", launches) + ")",
                (isMet() ? "≥ " : "✗ ≥ ") + twoPlaces(target),
                latency(service),
                latency(baseline),
                statements,
                cores(service),
                cores(baseline) + " |");
    }

    private static String latency(List<List<Load.Result>> results) {
        return String.format(
                Locale.ROOT, "%.1f / %.1f", Median.of(results, Load.Result::p50), Median.of(results, Load.Result::p99));
    }

    private static String cores(List<List<Load.Result>> results) {
        return String.format(
                Locale.ROOT,
                "%.2f, %.2f, %.2f, %.2f",
                Median.of(results, result -> result.cpu().server()),
                Median.of(results, result -> result.cpu().database()),
                Median.of(results, result -> result.cpu().wrk()),
                Median.of(results, result -> result.cpu().other()));
    }

    private static String twoPlaces(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }
}
