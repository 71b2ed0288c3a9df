package org.janus.model.batch;

import org.janus.model.solve.StepListener;

/** One run as the integrator sees it: numbers for the kernel, a begin, jumps, an end. */
public interface LaneRun {

    /** What the kernel prepares its coefficients from. */
    double[] parameters();

    /** Writes the state at t = 0. */
    void start(double[] state);

    /** End of the run in days, &gt; 0. */
    double horizonDays();

    /** How many jumps there are. */
    int jumps();

    /** Time of a jump in days, &gt;= 0 and not before the one before it. */
    double jumpDays(int jump);

    /** Lets the state jump, in place. */
    void jump(int jump, double[] state);

    /** Who hears of the run. */
    StepListener listener();
}
