package org.janus.model.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SelfCheckTest {

    private static final double PATIENCE_SECONDS = 0.5;

    @Test
    void plainJavaAgreesWithItself() {
        assertThat(new SelfCheck(new ScalarParts(), new ScalarParts()).agrees()).isTrue();
    }

    @Test
    void otherBitsAreAnObjection() {
        SelfCheck check = new SelfCheck(parts(new Rounding()), new ScalarParts());

        assertThat(check.objection(PATIENCE_SECONDS))
                .hasValue("vector instructions give other bits here");
    }

    @Test
    void slownessIsAnObjection() {
        SelfCheck check = new SelfCheck(parts(new Slow()), new ScalarParts());

        assertThat(check.objection(PATIENCE_SECONDS))
                .hasValue("vector instructions are slower here");
    }

    private static LaneParts parts(LaneArithmetic arithmetic) {
        return new LaneParts() {
            @Override
            public LaneKernel kernel() {
                return new DualRoleScalarKernel();
            }

            @Override
            public LaneArithmetic arithmetic() {
                return arithmetic;
            }
        };
    }

    /** Errs in the last bit of one number. */
    private static final class Rounding implements LaneArithmetic {

        private final LaneArithmetic exact = new ScalarArithmetic();

        @Override
        public void advance(LaneArrays arrays, Combination combination) {
            exact.advance(arrays, combination);
            arrays.trial()[1] = Math.nextUp(arrays.trial()[1]);
        }

        @Override
        public void measure(LaneArrays arrays, Combination error) {
            exact.measure(arrays, error);
        }

        @Override
        public void survey(LaneArrays arrays, Survey survey) {
            exact.survey(arrays, survey);
        }
    }

    /** Does everything ten times. */
    private static final class Slow implements LaneArithmetic {

        private final LaneArithmetic once = new ScalarArithmetic();

        @Override
        public void advance(LaneArrays arrays, Combination combination) {
            for (int again = 0; again < 10; again++) {
                once.advance(arrays, combination);
            }
        }

        @Override
        public void measure(LaneArrays arrays, Combination error) {
            once.measure(arrays, error);
        }

        @Override
        public void survey(LaneArrays arrays, Survey survey) {
            once.survey(arrays, survey);
        }
    }
}
