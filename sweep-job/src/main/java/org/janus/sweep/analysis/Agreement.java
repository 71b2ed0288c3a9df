package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.janus.sweep.experiment.ExperimentResult;

/**
 * How the model stands to a published experiment.
 *
 * @param result of the model as it is
 * @param cohort the share of virtual animals in which the experiment agrees, with its 95 % Wilson
 *     interval; empty where no cohort was asked for
 */
public record Agreement(ExperimentResult result, Optional<Proportion> cohort) {

    /**
     * {@return the results as they stand, without a cohort}
     *
     * @param results in the order of the rows
     */
    public static List<Agreement> of(List<ExperimentResult> results) {
        return results.stream().map(result -> new Agreement(result, Optional.empty())).toList();
    }

    /**
     * {@return the results with a cohort}
     *
     * @param results in the order of the rows
     * @param agreeing in how many animals each experiment agrees, in the order of the results
     * @param animals how many there are
     */
    public static List<Agreement> of(
            List<ExperimentResult> results, List<Integer> agreeing, int animals) {
        List<Agreement> agreements = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            var share = Proportion.of(agreeing.get(i), animals, TableRow.CONFIDENCE);
            agreements.add(new Agreement(results.get(i), Optional.of(share)));
        }
        return agreements;
    }
}
