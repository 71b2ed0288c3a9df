package org.janus.sweep;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.janus.sweep.run.Progress;

/** One line on a terminal that is drawn again and again: bar, runs, speed, time left. */
final class ProgressLine implements ProgressDisplay {

    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final int WIDTH = 79;

    private final PrintWriter terminal;
    private final ProgressBar bar;

    private ProgressLine(PrintWriter terminal, ProgressBar bar) {
        this.terminal = terminal;
        this.bar = bar;
    }

    /** The line of a sweep that is here at the beginning. */
    static ProgressLine of(String name, Progress begin, PrintWriter terminal) {
        ProgressBar bar =
                new ProgressBarBuilder()
                        .setTaskName(PlainText.of(name))
                        .setInitialMax(begin.runs())
                        .startsFrom(begin.runsDone(), Duration.ZERO)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis((int) INTERVAL.toMillis())
                        .showSpeed()
                        .setConsumer(
                                new DelegatingProgressBarConsumer(
                                        line -> draw(terminal, line), WIDTH))
                        .build();
        return new ProgressLine(terminal, bar);
    }

    @Override
    public Duration interval() {
        return INTERVAL;
    }

    @Override
    public void show(Progress progress) {
        bar.stepTo(progress.runsDone());
        bar.setExtraMessage(progress.failedNow() > 0 ? progress.failedNow() + " failed" : "");
    }

    @Override
    public void end(Progress progress) {
        show(progress);
        bar.close();
        terminal.println();
        terminal.flush();
    }

    private static void draw(PrintWriter terminal, String line) {
        terminal.print('\r' + line);
        terminal.flush();
    }
}
