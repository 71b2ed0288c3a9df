package org.janus.model.batch;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The stages of Verner's pair in its published rational coefficients, computed with 50 digits.
 *
 * <p>Source: J. H. Verner 2010, doi 10.1007/s11075-009-9290-3.
 */
final class ExactPair {

    private static final MathContext DIGITS = new MathContext(50);

    private static final String[] ROWS = {
        "3/50",
        "519479/27000000 2070721/27000000",
        "1439/40000 0 4317/40000",
        "109225017611/82828840000 0 -417627820623/82828840000 " + "43699198143/10353605000",
        "-8036815292643907349452552172369/191934985946683241245914401600 0 "
                + "246134619571490020064824665/1543816496655405117602368 "
                + "-13880495956885686234074067279/113663489566254201783474344 "
                + "755005057777788994734129/136485922925633667082436",
        ""
                + "-1663299841566102097180506666498880934230261/30558424506156170307020957791311384232000 "
                + "0 "
                + "130838124195285491799043628811093033/631862949514135618861563657970240 "
                + "-3287100453856023634160618787153901962873/20724314915376755629135711026851409200 "
                + "2771826790140332140865242520369241/396438716042723436917079980147600 "
                + "-1799166916139193/96743806114007800",
        ""
                + "-832144750039369683895428386437986853923637763/15222974550069600748763651844667619945204887 "
                + "0 "
                + "818622075710363565982285196611368750/3936576237903728151856072395343129 "
                + "-9818985165491658464841194581385463434793741875/61642597962658994069869370923196463581866011 "
                + "31796692141848558720425711042548134769375/4530254033500045975557858016006308628092 "
                + "-14064542118843830075/766928748264306853644 "
                + "-1424670304836288125/2782839104764768088217",
        "382735282417/11129397249634 0 0 5535620703125000/21434089949505429 "
                + "13867056347656250/32943296570459319 626271188750/142160006043 "
                + "-51160788125000/289890548217 163193540017/946795234",
    };

    private ExactPair() {}

    /** The coefficients in double precision. */
    static double[][] rounded() {
        BigDecimal[][] exact = rows();
        double[][] rounded = new double[exact.length][];
        for (int row = 0; row < exact.length; row++) {
            rounded[row] = new double[exact[row].length];
            for (int j = 0; j < exact[row].length; j++) {
                rounded[row][j] = exact[row][j].doubleValue();
            }
        }

        return rounded;
    }

    /** Error at t = 1 of y' = y, y(0) = 1 in steps of equal size. */
    static double errorOfGrowth(int steps) {
        BigDecimal[][] rows = rows();
        BigDecimal h = BigDecimal.ONE.divide(BigDecimal.valueOf(steps), DIGITS);
        BigDecimal y = BigDecimal.ONE;
        for (int step = 0; step < steps; step++) {
            y = next(y, h, rows);
        }

        return y.subtract(e()).abs().doubleValue();
    }

    private static BigDecimal next(BigDecimal y, BigDecimal h, BigDecimal[][] rows) {
        BigDecimal[] slopes = new BigDecimal[rows.length + 1];
        slopes[0] = y;
        for (int row = 0; row < rows.length; row++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = 0; j < rows[row].length; j++) {
                sum = sum.add(rows[row][j].multiply(slopes[j], DIGITS), DIGITS);
            }

            slopes[row + 1] = y.add(h.multiply(sum, DIGITS), DIGITS);
        }

        return slopes[rows.length];
    }

    private static BigDecimal[][] rows() {
        BigDecimal[][] rows = new BigDecimal[ROWS.length][];
        for (int row = 0; row < ROWS.length; row++) {
            String[] fractions = ROWS[row].split(" ");
            rows[row] = new BigDecimal[fractions.length];
            for (int j = 0; j < fractions.length; j++) {
                rows[row][j] = fraction(fractions[j]);
            }
        }

        return rows;
    }

    private static BigDecimal fraction(String text) {
        String[] parts = text.split("/");
        BigDecimal numerator = new BigDecimal(parts[0]);
        return parts.length == 1 ? numerator : numerator.divide(new BigDecimal(parts[1]), DIGITS);
    }

    /** Euler's number by its series. */
    private static BigDecimal e() {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; n < DIGITS.getPrecision(); n++) {
            sum = sum.add(term, DIGITS);
            term = term.divide(BigDecimal.valueOf(n), DIGITS);
        }

        return sum;
    }
}
