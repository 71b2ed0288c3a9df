package org.janus.model.batch;

import java.util.List;

/**
 * Verner's "most efficient" explicit Runge-Kutta pair of orders 6 and 5: 9 stages, 8 evaluations a
 * step, with a free interpolant of our own.
 *
 * <p>Pair: J. H. Verner 2010, Numerically optimal Runge-Kutta pairs with interpolants, Numerical
 * Algorithms 53:383-396, doi 10.1007/s11075-009-9290-3 (coefficients of IIIXb, given by its author
 * as rational numbers, here to double precision). The principal error is 1.4e-6 in the norm of the
 * order-7 conditions, and the real stability interval is 4.8.
 *
 * <p>Error: the difference of the pair is the error of order 5, whose norm 1.1e-3 is some 800 times
 * that of the state that goes on. An eighth of it is taken as the error of the step: a tolerance of
 * 1e-6 then gives runs of the model a p99 error of log10 tumor cells of 5e-7, and not of 4e-8 at a
 * third more evaluations.
 *
 * <p>Interpolant: the stages of this pair leave freedom for an interpolant without further stages.
 * Bump and tilt fulfil all order conditions up to order 4 exactly and minimise what is left of
 * orders 5 and 6 over the step (least squares, order 6 weighted 0.1): the norm of the order-5
 * conditions is at most 8e-5 and that of order 6 at most 5e-4. In runs of the model the error
 * between the ends of steps is that at their ends. The published interpolants of orders 5 and 6
 * take one and three more evaluations a step.
 */
final class Verner65 {

    /** See the class comment; a power of two, so that it rounds nothing. */
    static final double ESTIMATE_SHARE = 0.125;

    static final Tableau TABLEAU =
            new Tableau(
                    List.of(
                            Combination.of(0.06),
                            Combination.of(0.019239962962962962, 0.07669337037037037),
                            Combination.of(0.035975, 0, 0.107925),
                            Combination.of(
                                    1.3186834152331484, 0, -5.042058063628562, 4.220674648395414),
                            Combination.of(
                                    -41.872591664327516,
                                    0,
                                    159.4325621631375,
                                    -122.11921356501003,
                                    5.531743066200054),
                            Combination.of(
                                    -54.430156935316504,
                                    0,
                                    207.06725136501848,
                                    -158.61081378459,
                                    6.991816585950242,
                                    -0.018597231062203234),
                            Combination.of(
                                    -54.66374178728198,
                                    0,
                                    207.95280625538936,
                                    -159.2889574744995,
                                    7.018743740796944,
                                    -0.018338785905045722,
                                    -0.0005119484997882099),
                            Combination.of(
                                    0.03438957868357036,
                                    0,
                                    0,
                                    0.2582624555633503,
                                    0.4209371189673537,
                                    4.40539646966931,
                                    -176.48311902429865,
                                    172.36413340141507)),
                    Combination.of(
                                    -0.008623404282200852,
                                    0,
                                    0,
                                    0.019434029953152708,
                                    -0.028450072588037983,
                                    2.109711061065291,
                                    -103.45854289996399,
                                    101.39980461914911,
                                    -0.03333333333333333)
                            .scaled(ESTIMATE_SHARE),
                    Combination.of(
                            -3.3792717974749547,
                            0,
                            0,
                            5.475872559033039,
                            -2.407201573939303,
                            -34.5697435732999,
                            1704.290958431236,
                            -1670.5802800115528,
                            1.1696659659986717),
                    Combination.of(
                            2.755347633386927,
                            0,
                            0,
                            -5.360788539318211,
                            4.796312877690534,
                            -51.39629547888571,
                            1672.6301544895468,
                            -1626.0049724160162,
                            2.580241433595091));

    private Verner65() {}
}
