package org.janus.sweep.config;

import java.util.List;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.janus.sweep.config.SweepReader.Frame;
import org.janus.sweep.design.Design;
import org.janus.sweep.plan.FactorTarget;
import org.janus.sweep.plan.FactorTarget.OfParameter;
import org.janus.sweep.plan.FactorTarget.OfSchedule;
import org.janus.sweep.plan.ScheduleNumber;

/** Rules between the parts of a sweep. */
final class SweepRules {

    private final Block block;
    private final Frame frame;
    private final Design design;
    private final List<FactorTarget> targets;

    SweepRules(Block block, Frame frame, Design design) {
        this.block = block;
        this.frame = frame;
        this.design = design;
        this.targets = design.columns().stream().map(FactorKeys::target).toList();
    }

    /** Reports what breaks a rule, and what is doubtful. */
    void check() {
        checkSize();
        for (FactorTarget target : targets) {
            if (target instanceof OfParameter of) {
                checkParameter(of.parameter());
            } else if (target instanceof OfSchedule of) {
                checkSchedule(of);
            }
        }
        frame.scenarios().forEach(this::checkHorizon);
        design.warnings().forEach(warning -> block.warn(Key.SWEEP_DESIGN, warning));
    }

    private void checkSize() {
        int scenarios = Math.max(1, frame.scenarios().size());
        if (design.size() > Long.MAX_VALUE / scenarios) {
            block.refuse(
                    Key.SWEEP_DESIGN,
                    design.size()
                            + " points in "
                            + scenarios
                            + " scenarios are more than 2^63 - 1 runs");
        }
    }

    private void checkParameter(Parameter parameter) {
        if (frame.set().containsKey(parameter)) {
            block.refuse(
                    Key.SWEEP_SET,
                    parameter.key() + " is a factor of the design too: it must be in one of both");
        }

        for (NamedScenario scenario : frame.scenarios()) {
            if (scenario.overrides().containsKey(parameter)) {
                block.warn(
                        Key.SWEEP_SCENARIOS,
                        "scenario "
                                + scenario.name()
                                + " sets the factor "
                                + parameter.key()
                                + ", which does not vary there");
            }
        }
    }

    private void checkSchedule(OfSchedule target) {
        boolean isGiven = false;
        for (NamedScenario scenario : frame.scenarios()) {
            long schedules = count(scenario, target);
            isGiven |= schedules > 0;
            if (schedules > 1 && target.number() != ScheduleNumber.AMOUNT) {
                block.refuse(
                        Key.SWEEP_DESIGN,
                        "%s cannot vary: scenario %s has %d schedules of %s"
                                .formatted(
                                        target.key(),
                                        scenario.name(),
                                        schedules,
                                        target.agent().key()));
            }
        }

        if (!isGiven) {
            block.refuse(
                    Key.SWEEP_DESIGN,
                    target.key()
                            + " varies nothing: no scenario of the sweep gives "
                            + target.agent().key());
        }
    }

    private static long count(NamedScenario scenario, OfSchedule target) {
        return scenario.schedules().stream()
                .filter(schedule -> schedule.agent() == target.agent())
                .count();
    }

    private void checkHorizon(NamedScenario scenario) {
        String path = "scenarios." + scenario.name();
        Problems problems = block.problems();
        for (Schedule schedule : scenario.schedules()) {
            String agent = schedule.agent().key();
            if (schedule.startDays() > frame.horizonDays()) {
                problems.add(
                        path,
                        scenario.definition(),
                        "%s at %s d is beyond the horizon of %s d"
                                .formatted(agent, schedule.startDays(), frame.horizonDays()));
                return;
            }

            if (schedule.lastDays() > frame.horizonDays()) {
                problems.warn(
                        path,
                        scenario.definition(),
                        "doses of %s after the horizon of %s d are not given"
                                .formatted(agent, frame.horizonDays()));
            }
        }
    }
}
