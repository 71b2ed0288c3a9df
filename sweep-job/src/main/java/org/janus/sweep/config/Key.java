package org.janus.sweep.config;

import static org.janus.sweep.config.KeyBlock.ACCEPTED;
import static org.janus.sweep.config.KeyBlock.ANALYSIS;
import static org.janus.sweep.config.KeyBlock.CONTEXT;
import static org.janus.sweep.config.KeyBlock.CONTRAST;
import static org.janus.sweep.config.KeyBlock.CORRELATION;
import static org.janus.sweep.config.KeyBlock.DESIGN;
import static org.janus.sweep.config.KeyBlock.DOSE;
import static org.janus.sweep.config.KeyBlock.EXECUTION;
import static org.janus.sweep.config.KeyBlock.EXPERIMENT;
import static org.janus.sweep.config.KeyBlock.EXPERIMENT_FILE;
import static org.janus.sweep.config.KeyBlock.FACTOR;
import static org.janus.sweep.config.KeyBlock.OUTCOME;
import static org.janus.sweep.config.KeyBlock.OUTPUT;
import static org.janus.sweep.config.KeyBlock.PART;
import static org.janus.sweep.config.KeyBlock.PROBE;
import static org.janus.sweep.config.KeyBlock.ROOT;
import static org.janus.sweep.config.KeyBlock.SCENARIO;
import static org.janus.sweep.config.KeyBlock.SIDE;
import static org.janus.sweep.config.KeyBlock.SOLVER;
import static org.janus.sweep.config.KeyBlock.SWEEP;
import static org.janus.sweep.config.KeyBlock.TRAJECTORIES;

import java.util.Arrays;
import java.util.List;

/**
 * The config language: every key once.
 *
 * <p>A row reads: block, name, kind of value, default, limits, example, meaning. Readers, messages
 * and the tables of configs/README.md come from here.
 */
enum Key {
    // spotless:off
    ROOT_SWEEP(ROOT, "sweep", Kind.BLOCK, Key.REQUIRED, Limits.ANY, "{ ... }", "the sweep"),
    ROOT_SCENARIOS(ROOT, "scenarios", Kind.NAMED_BLOCKS, Key.NONE, Limits.ANY,
            "{ late-pd1 { ... } }", "scenarios that are added to the shipped ones or replace them"),
    ROOT_CONTEXTS(ROOT, "contexts", Kind.NAMED_BLOCKS, Key.NONE, Limits.ANY,
            "{ my-tumor { ... } }", "contexts that are added to the shipped ones or replace them"),

    SWEEP_NAME(SWEEP, "name", Kind.NAME, Key.REQUIRED, Limits.ANY, "dual-role-map",
            "name of the sweep"),
    SWEEP_SEED(SWEEP, "seed", Kind.WHOLE, "1", Limits.SEED, "20140303",
            "seed of everything random in the design"),
    SWEEP_CONTEXT(SWEEP, "context", Kind.NAME, "default", Limits.ANY, "ct26",
            "context of all scenarios that name none of their own"),
    SWEEP_SET(SWEEP, "set", Kind.SETTINGS, Key.NONE, Limits.ANY,
            "{ tumor.initial-cells = 2e5 }", "parameters set for all scenarios, after the context"),
    SWEEP_HORIZON(SWEEP, "horizon", Kind.TIME, "60 d", Limits.between(1e-3, 3650), "60 d",
            "how long every run is"),
    SWEEP_DESIGN(SWEEP, "design", Kind.BLOCK, Key.REQUIRED, Limits.ANY, "{ type = grid, ... }",
            "which points are visited"),
    SWEEP_SCENARIOS(SWEEP, "scenarios", Kind.NAMES, Key.REQUIRED, Limits.ANY,
            "[untreated, \"anti-*\"]", "the scenarios of every point, in this order; patterns and "
            + "all expand sorted by name"),
    SWEEP_CONTRASTS(SWEEP, "contrasts", Kind.BLOCKS, Key.NONE, Limits.ANY,
            "[{ name = il6-effect, of = untreated, against = il6-knockout }]",
            "pairs of scenarios compared on the same point"),
    SWEEP_PROBES(SWEEP, "probes", Kind.BLOCKS, Key.NONE, Limits.ANY,
            "[{ observable = tumor-cells, at = 25 d }]",
            "observables at times, each a column of the runs"),
    SWEEP_OUTPUT(SWEEP, "output", Kind.BLOCK, Key.NONE, Limits.ANY, "{ path = out/dual-role-map }",
            "what is written, and where"),
    SWEEP_OUTCOME(SWEEP, "outcome", Kind.BLOCK, Key.NONE, Limits.ANY,
            "{ escape-burden = 5e8 cells }", "thresholds of the outcomes"),
    SWEEP_SOLVER(SWEEP, "solver", Kind.BLOCK, Key.NONE, Limits.ANY, "{ tolerance = 1e-6 }",
            "how runs are solved"),
    SWEEP_EXECUTION(SWEEP, "execution", Kind.BLOCK, Key.NONE, Limits.ANY,
            "{ chunk-runs = 1048576 }", "how the work is cut"),
    SWEEP_ANALYSIS(SWEEP, "analysis", Kind.BLOCK, Key.NONE, Limits.ANY,
            "{ tables = [sobol-indices] }", "what is computed from the rows"),

    DESIGN_TYPE(DESIGN, "type", Kind.WORD, Key.REQUIRED, Limits.ANY, "grid", "the kind of design"),
    DESIGN_FACTORS(DESIGN, "factors", Kind.NAMED_BLOCKS, Key.REQUIRED, Limits.ANY,
            "{ tumor.growth-rate {} }", "what varies, by parameter or schedule key"),
    DESIGN_POINTS(DESIGN, "points", Kind.WHOLE, Key.REQUIRED, Limits.COUNT, "1024",
            "number of points; of a saltelli design the base N, of efast the points of each curve"),
    DESIGN_TRAJECTORIES(DESIGN, "trajectories", Kind.WHOLE, Key.REQUIRED, Limits.COUNT, "50",
            "number of trajectories of a morris design"),
    DESIGN_LEVELS(DESIGN, "levels", Kind.WHOLE, "4", Limits.COUNT, "4",
            "levels p of a morris design, even; a step is p / (2 (p - 1)) of the range"),
    DESIGN_SCRAMBLE(DESIGN, "scramble", Kind.WORD, "seeded", Limits.ANY, "none",
            "seeded: scrambled by the seed of the sweep; none: the plain sequence"),
    DESIGN_PLACEMENT(DESIGN, "placement", Kind.WORD, "jittered", Limits.ANY, "centred",
            "where in its stratum a latin-hypercube point lies: jittered or centred"),
    DESIGN_SECOND_ORDER(DESIGN, "second-order", Kind.FLAG, "false", Limits.ANY, "true",
            "whether a saltelli design has the rows that second-order indices need"),
    DESIGN_INTERFERENCE(DESIGN, "interference", Kind.WHOLE, "4", Limits.COUNT, "4",
            "harmonics M that an efast design keeps"),
    DESIGN_PHASE(DESIGN, "phase", Kind.WORD, "seeded", Limits.ANY, "none",
            "where efast curves start: seeded, or none for phase 0"),
    DESIGN_DUMMY(DESIGN, "dummy", Kind.FLAG, "false", Limits.ANY, "true",
            "whether a factor that influences nothing is added last, to show the noise"),
    DESIGN_CORRELATION(DESIGN, "correlation", Kind.BLOCKS, Key.NONE, Limits.ANY,
            "[{ first = il6.tumor-production, second = mdsc.recruitment-rate, value = 0.5 }]",
            "correlations between factors (Gaussian copula)"),
    DESIGN_ROWS(DESIGN, "rows", Kind.BLOCKS, Key.NONE, Limits.ANY,
            "[{ tumor.growth-rate = 0.4 }, {}]",
            "points of a list design; what a row leaves out keeps its base value"),
    DESIGN_FILE(DESIGN, "file", Kind.TEXT, Key.NONE, Limits.ANY, "patients.csv",
            "file of the points of a list design, .csv or .parquet, relative to the config"),
    DESIGN_SHA256(DESIGN, "sha-256", Kind.TEXT, Key.NONE, Limits.ANY, "9f86d081...",
            "SHA-256 that the file must have"),
    DESIGN_DESIGNS(DESIGN, "designs", Kind.BLOCKS, Key.REQUIRED, Limits.ANY,
            "[{ type = list, ... }, { type = sobol, ... }]", "parts of a product or a union"),
    DESIGN_WHERE(DESIGN, "where", Kind.EXPRESSION, Key.NONE, Limits.ANY,
            "\"tumor_growth_rate < 0.5\"",
            "keeps the points for which it is true; the others have no rows"),
    DESIGN_DERIVE(DESIGN, "derive", Kind.FORMULAS, Key.NONE, Limits.ANY,
            "{ fair.expansion = \"0.1 * fair_activation\" }",
            "parameters computed from factors"),

    FACTOR_VALUE(FACTOR, "value", Kind.NUMBER, Key.NONE, Limits.ANY, "0.4", "one value"),
    FACTOR_VALUES(FACTOR, "values", Kind.NUMBERS, Key.NONE, Limits.ANY, "[0.3, 0.4, 0.5]",
            "levels, or the values of a discrete distribution"),
    FACTOR_MIN(FACTOR, "min", Kind.NUMBER, Key.NONE, Limits.ANY, "1e4",
            "lower end; of a normal or log-normal where it is cut"),
    FACTOR_MAX(FACTOR, "max", Kind.NUMBER, Key.NONE, Limits.ANY, "1e6",
            "upper end; of a normal or log-normal where it is cut"),
    FACTOR_LEVELS(FACTOR, "levels", Kind.WHOLE, Key.NONE, Limits.between(2, 10_000_000), "40",
            "number of levels from min to max"),
    FACTOR_SCALE(FACTOR, "scale", Kind.WORD, Key.NONE, Limits.ANY, "log",
            "linear or log; of a parameter the catalogue's unless given, else linear"),
    FACTOR_AROUND(FACTOR, "around", Kind.NUMBER, Key.NONE, Limits.between(1e-9, 1), "0.2",
            "two levels around the base: base (1 - around) and base (1 + around)"),
    FACTOR_DISTRIBUTION(FACTOR, "distribution", Kind.WORD, Key.NONE, Limits.ANY, "log-normal",
            "uniform, log-uniform, normal, log-normal, triangular, beta or discrete"),
    FACTOR_MEAN(FACTOR, "mean", Kind.NUMBER, Key.NONE, Limits.ANY, "0.4",
            "mean of a normal; the base value unless given"),
    FACTOR_SD(FACTOR, "sd", Kind.NUMBER, Key.NONE, Limits.ANY, "0.1",
            "standard deviation of a normal"),
    FACTOR_MEDIAN(FACTOR, "median", Kind.NUMBER, Key.NONE, Limits.ANY, "0.4",
            "median of a log-normal; the base value unless given"),
    FACTOR_CV(FACTOR, "cv", Kind.NUMBER, Key.NONE, Limits.POSITIVE, "0.3",
            "coefficient of variation of a log-normal, before it is cut"),
    FACTOR_GSD(FACTOR, "gsd", Kind.NUMBER, Key.NONE, Limits.POSITIVE, "1.35",
            "geometric standard deviation of a log-normal, instead of cv"),
    FACTOR_MODE(FACTOR, "mode", Kind.NUMBER, Key.NONE, Limits.ANY, "0.4",
            "peak of a triangular; the base value unless given"),
    FACTOR_ALPHA(FACTOR, "alpha", Kind.NUMBER, Key.NONE, Limits.POSITIVE, "2",
            "first exponent of a beta"),
    FACTOR_BETA(FACTOR, "beta", Kind.NUMBER, Key.NONE, Limits.POSITIVE, "5",
            "second exponent of a beta"),
    FACTOR_WEIGHTS(FACTOR, "weights", Kind.NUMBERS, Key.NONE, Limits.AT_LEAST_ZERO, "[3, 2, 1]",
            "weights of the values of a discrete distribution; equal unless given"),

    CORRELATION_FIRST(CORRELATION, "first", Kind.TEXT, Key.REQUIRED, Limits.ANY,
            "il6.tumor-production", "a factor"),
    CORRELATION_SECOND(CORRELATION, "second", Kind.TEXT, Key.REQUIRED, Limits.ANY,
            "mdsc.recruitment-rate", "another factor"),
    CORRELATION_VALUE(CORRELATION, "value", Kind.NUMBER, Key.REQUIRED, Limits.between(-1, 1), "0.5",
            "coefficient of the normal scores"),

    PROBE_OBSERVABLE(PROBE, "observable", Kind.WORD, Key.REQUIRED, Limits.ANY, "tumor-cells",
            "what is read"),
    PROBE_AT(PROBE, "at", Kind.TIME, Key.REQUIRED, Limits.AT_LEAST_ZERO, "25 d", "when"),

    CONTRAST_NAME(CONTRAST, "name", Kind.NAME, Key.REQUIRED, Limits.ANY, "il6-effect",
            "name of the contrast"),
    CONTRAST_OF(CONTRAST, "of", Kind.NAME, Key.REQUIRED, Limits.ANY, "untreated",
            "the scenario that is judged"),
    CONTRAST_AGAINST(CONTRAST, "against", Kind.NAME, Key.REQUIRED, Limits.ANY, "il6-knockout",
            "the scenario it is compared with"),

    OUTPUT_PATH(OUTPUT, "path", Kind.TEXT, "out/NAME", Limits.ANY, "out/dual-role-map",
            "folder that is written"),
    OUTPUT_TRAJECTORIES(OUTPUT, "trajectories", Kind.BLOCK, "none", Limits.ANY, "{ every = 1 d }",
            "none, or when states and observables are written"),
    TRAJECTORIES_EVERY(TRAJECTORIES, "every", Kind.TIME, Key.NONE, Limits.POSITIVE, "1 d",
            "from 0 in steps of this length"),
    TRAJECTORIES_AT(TRAJECTORIES, "at", Kind.TIMES, Key.NONE, Limits.AT_LEAST_ZERO, "[5 d, 10 d]",
            "at these times"),

    OUTCOME_ESCAPE_BURDEN(OUTCOME, "escape-burden", Kind.CELLS, "5e8 cells",
            Limits.between(2, 1e15), "5e8 cells", "tumor cells at which a run escapes"),
    OUTCOME_DETECTION_LIMIT(OUTCOME, "detection-limit", Kind.CELLS, "1e7 cells",
            Limits.between(2, 1e15), "1e7 cells", "tumor cells below which a tumor is not seen"),

    SOLVER_METHOD(SOLVER, "method", Kind.WORD, "batch", Limits.ANY, "hipparchus",
            "batch: many runs side by side; hipparchus: the trusted one, one by one"),
    SOLVER_TOLERANCE(SOLVER, "tolerance", Kind.NUMBER, "1e-6", Limits.between(1e-13, 1e-2), "1e-6",
            "relative tolerance of a step"),
    SOLVER_MAX_STEPS(SOLVER, "max-steps", Kind.WHOLE, "100000", Limits.COUNT, "100000",
            "steps a run may take, rejected ones included"),
    SOLVER_MAX_EVALUATIONS(SOLVER, "max-evaluations", Kind.WHOLE, "2000000", Limits.COUNT,
            "2000000", "evaluations of the right-hand side a run may make"),

    EXECUTION_CHUNK_RUNS(EXECUTION, "chunk-runs", Kind.WHOLE, "1048576", Limits.COUNT, "65536",
            "run indices that are committed together"),
    EXECUTION_MAX_FAILED_FRACTION(EXECUTION, "max-failed-fraction", Kind.NUMBER, "0.01",
            Limits.FRACTION, "0.01", "fraction of failed runs above which the exit code is 3"),

    ANALYSIS_TABLES(ANALYSIS, "tables", Kind.NAMES, "all", Limits.ANY, "[sobol-indices]",
            "analyses that must be made; all: those that the design supports"),
    ANALYSIS_RESAMPLES(ANALYSIS, "resamples", Kind.WHOLE, "1000", Limits.between(0, 100_000),
            "200", "resamples of every bootstrap interval; 0 for no intervals"),
    ANALYSIS_PEEL_ALPHA(ANALYSIS, "peel-alpha", Kind.NUMBER, "0.05", Limits.between(1e-3, 0.5),
            "0.1", "share of a box that PRIM peels off at a time"),
    ANALYSIS_PASTE_ALPHA(ANALYSIS, "paste-alpha", Kind.NUMBER, "0.05", Limits.between(0, 0.5),
            "0", "share of a box that PRIM pastes on at a time; 0 for no pasting"),
    ANALYSIS_MASS_MIN(ANALYSIS, "mass-min", Kind.NUMBER, "0.05", Limits.between(1e-6, 0.5),
            "0.02", "smallest share of all points that a box may hold"),
    ANALYSIS_DENSITY(ANALYSIS, "density", Kind.NUMBER, "0.8", Limits.between(1e-6, 1),
            "0.9", "share of cases that a box should reach"),
    ANALYSIS_BOXES(ANALYSIS, "boxes", Kind.WHOLE, "3", Limits.between(1, 20),
            "1", "most boxes that are sought for a question"),
    ANALYSIS_MEASURABLE(ANALYSIS, "measurable", Kind.NAMES, Key.NONE, Limits.ANY,
            "[\"tumor.*\"]", "factors that can be measured in a patient, or patterns of them: "
            + "boxes are sought a second time among these alone"),

    CONTEXT_ABOUT(CONTEXT, "about", Kind.TEXT, "\"\"", Limits.ANY, "\"colon carcinoma\"",
            "what it stands for"),
    CONTEXT_SET(CONTEXT, "set", Kind.SETTINGS, Key.NONE, Limits.ANY,
            "{ dark.survival = 0.19 }", "parameters that differ from the catalogue"),

    SCENARIO_ABOUT(SCENARIO, "about", Kind.TEXT, "\"\"", Limits.ANY,
            "\"anti-PD-1 from day 20\"", "what it stands for"),
    SCENARIO_CONTEXT(SCENARIO, "context", Kind.NAME, Key.NONE, Limits.ANY, "ct26",
            "context of this scenario; replaces that of the sweep"),
    SCENARIO_SET(SCENARIO, "set", Kind.SETTINGS, Key.NONE, Limits.ANY,
            "{ il6.production-scale = 0 }", "parameters set after everything else"),
    SCENARIO_DOSES(SCENARIO, "doses", Kind.BLOCKS, Key.NONE, Limits.ANY,
            "[{ agent = anti-pd1, ... }]", "schedules; at equal times doses apply in this order"),

    DOSE_AGENT(DOSE, "agent", Kind.WORD, Key.REQUIRED, Limits.ANY, "anti-pd1", "what is given"),
    DOSE_AMOUNT(DOSE, "amount", Kind.AMOUNT, Key.REQUIRED, Limits.ANY, "30 nM",
            "how much at each dose; bare for thermal and resection"),
    DOSE_START(DOSE, "start", Kind.TIME, Key.NONE, Limits.AT_LEAST_ZERO, "10 d",
            "time of the first dose"),
    DOSE_EVERY(DOSE, "every", Kind.TIME, Key.NONE, Limits.AT_LEAST_ZERO, "3 d",
            "time between doses; dose i is at start + i * every"),
    DOSE_COUNT(DOSE, "count", Kind.WHOLE, "1", Limits.between(0, 10_000), "8", "number of doses"),
    DOSE_AT(DOSE, "at", Kind.TIMES, Key.NONE, Limits.AT_LEAST_ZERO, "[1 d, 2 d, 5 d]",
            "times of the doses, instead of start, every and count"),

    FILE_EXPERIMENT(EXPERIMENT_FILE, "experiment", Kind.BLOCK, Key.REQUIRED, Limits.ANY,
            "{ ... }", "the published experiment"),

    EXPERIMENT_ID(EXPERIMENT, "id", Kind.NAME, Key.REQUIRED, Limits.ANY, "E01",
            "a capital letter and two digits"),
    EXPERIMENT_KIND(EXPERIMENT, "kind", Kind.WORD, Key.REQUIRED, Limits.ANY, "prediction",
            "calibration: it chose defaults and must agree; prediction: it did not"),
    EXPERIMENT_FOUND(EXPERIMENT, "found", Kind.TEXT, Key.REQUIRED, Limits.ANY,
            "\"CT26 grows slower in IL-6-/- hosts\"", "what was found in animals"),
    EXPERIMENT_SOURCE(EXPERIMENT, "source", Kind.TEXT, Key.REQUIRED, Limits.ANY,
            "\"Ohno 2017 Cancer Sci 108:1959\"", "where that is published"),
    EXPERIMENT_HORIZON(EXPERIMENT, "horizon", Kind.TIME, "60 d", Limits.between(1e-3, 3650),
            "60 d", "how long every run is"),
    EXPERIMENT_SIDES(EXPERIMENT, "sides", Kind.NAMED_BLOCKS, Key.REQUIRED, Limits.ANY,
            "{ wild-type { context = ct26 } }", "the groups of animals"),
    EXPERIMENT_PARTS(EXPERIMENT, "parts", Kind.BLOCKS, Key.REQUIRED, Limits.ANY,
            "[{ measure = difference, ... }]", "what is measured; all parts must agree"),

    SIDE_CONTEXT(SIDE, "context", Kind.NAME, "default", Limits.ANY, "ct26",
            "the experimental system"),
    SIDE_SCENARIOS(SIDE, "scenarios", Kind.NAMES, Key.NONE, Limits.ANY,
            "[il6-host-knockout, cd8-depletion]",
            "what is done, by name; of several later settings win and doses add up"),
    SIDE_SET(SIDE, "set", Kind.SETTINGS, Key.NONE, Limits.ANY, "{ il6.tumor-production = 140 }",
            "parameters set after context and scenarios"),
    SIDE_DOSES(SIDE, "doses", Kind.BLOCKS, Key.NONE, Limits.ANY, "[{ agent = anti-il6, ... }]",
            "schedules after those of the scenarios"),

    PART_NAME(PART, "name", Kind.NAME, "\"\"", Limits.ANY, "without-anti-il6",
            "name of the part; needed where there are several"),
    PART_MEASURE(PART, "measure", Kind.WORD, Key.REQUIRED, Limits.ANY, "difference",
            "value; or difference, absolute-difference or ratio of two sides"),
    PART_OF(PART, "of", Kind.NAMES, Key.REQUIRED, Limits.ANY, "wild-type",
            "the side that is judged; of several the one with the least value"),
    PART_AGAINST(PART, "against", Kind.NAMES, Key.NONE, Limits.ANY, "host-knockout",
            "the side it is compared with; of several the one with the least value"),
    PART_OBSERVABLE(PART, "observable", Kind.WORD, Key.NONE, Limits.ANY, "log10-tumor-cells",
            "an observable is read, at a time"),
    PART_AT(PART, "at", Kind.TIME, Key.NONE, Limits.AT_LEAST_ZERO, "25 d",
            "when; at the time of a dose the value before it"),
    PART_AGAINST_AT(PART, "against-at", Kind.TIME, Key.NONE, Limits.AT_LEAST_ZERO, "14 d",
            "when on the other side, where that differs"),
    PART_TIME_TO(PART, "time-to", Kind.CELLS, Key.NONE, Limits.between(2, 1e15), "3e8 cells",
            "the time to that many tumor cells is read; the horizon where it never comes"),
    PART_OUTCOME(PART, "outcome", Kind.WORD, Key.NONE, Limits.ANY, "time_to_escape_days",
            "an outcome is read"),
    PART_ACCEPTED(PART, "accepted", Kind.BLOCK, Key.REQUIRED, Limits.ANY, "{ at-least = 0.3 }",
            "which results agree with the animals"),

    ACCEPTED_AT_LEAST(ACCEPTED, "at-least", Kind.NUMBER, Key.NONE, Limits.ANY, "0.3",
            "lower end, itself accepted"),
    ACCEPTED_ABOVE(ACCEPTED, "above", Kind.NUMBER, Key.NONE, Limits.ANY, "0.1",
            "lower end, itself not accepted"),
    ACCEPTED_AT_MOST(ACCEPTED, "at-most", Kind.NUMBER, Key.NONE, Limits.ANY, "1.5",
            "upper end, itself accepted"),
    ACCEPTED_BELOW(ACCEPTED, "below", Kind.NUMBER, Key.NONE, Limits.ANY, "0.8",
            "upper end, itself not accepted"),
    ACCEPTED_RELATIVE_TO(ACCEPTED, "relative-to", Kind.NAME, Key.NONE, Limits.ANY,
            "without-anti-il6", "an earlier part whose measure the ends are multiples of"),
    ACCEPTED_FATE(ACCEPTED, "fate", Kind.WORD, Key.NONE, Limits.ANY, "ELIMINATION",
            "the fate of the tumor, where outcome is read");
    // spotless:on

    /** In the place of a default: the key must be there. */
    static final String REQUIRED = "(required)";

    /** In the place of a default: without the key there is nothing. */
    static final String NONE = "(none)";

    private final KeyBlock block;
    private final String word;
    private final Kind kind;
    private final String fallback;
    private final Limits limits;
    private final String example;
    private final String meaning;

    Key(
            KeyBlock block,
            String word,
            Kind kind,
            String fallback,
            Limits limits,
            String example,
            String meaning) {
        this.block = block;
        this.word = word;
        this.kind = kind;
        this.fallback = fallback;
        this.limits = limits;
        this.example = example;
        this.meaning = meaning;
    }

    /** The keys of a block. */
    static List<Key> of(KeyBlock block) {
        return Arrays.stream(values()).filter(key -> key.block == block).toList();
    }

    KeyBlock block() {
        return block;
    }

    /** The key within its block: {@code max-failed-fraction}. */
    String word() {
        return word;
    }

    Kind kind() {
        return kind;
    }

    /** The default as it would be written, {@link #REQUIRED} or {@link #NONE}. */
    String fallback() {
        return fallback;
    }

    boolean isRequired() {
        return fallback.equals(REQUIRED);
    }

    Limits limits() {
        return limits;
    }

    /** What the value must be, in words. */
    String rule() {
        return limits == Limits.ANY ? kind.words() : kind.words() + " " + limits.rule();
    }

    String example() {
        return example;
    }

    String meaning() {
        return meaning;
    }
}
