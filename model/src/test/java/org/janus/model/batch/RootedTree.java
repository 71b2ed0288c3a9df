package org.janus.model.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A rooted tree, which stands for one order condition of a Runge-Kutta method: sum of weights times
 * elementary weights = 1 / density. Source: J. C. Butcher 2016, Numerical Methods for Ordinary
 * Differential Equations, 3rd ed., doi 10.1002/9781119121534.
 */
record RootedTree(List<RootedTree> children) {

    /** All trees with so many vertices. */
    static List<RootedTree> ofOrder(int order) {
        if (order == 1) {
            return List.of(new RootedTree(List.of()));
        }

        List<RootedTree> trees = new ArrayList<>();
        for (List<RootedTree> forest : forests(order - 1, order - 1)) {
            trees.add(new RootedTree(forest));
        }

        return trees.stream().distinct().toList();
    }

    int order() {
        return 1 + children.stream().mapToInt(RootedTree::order).sum();
    }

    /** The order times the densities of the subtrees. */
    double density() {
        return children.stream().mapToDouble(RootedTree::density).reduce(order(), (a, b) -> a * b);
    }

    /** Elementary weight of each stage. */
    double[] weights(double[][] a) {
        double[] weights = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            weights[i] = 1;
        }

        for (RootedTree child : children) {
            double[] below = child.weights(a);
            for (int i = 0; i < a.length; i++) {
                double sum = 0;
                for (int j = 0; j < i; j++) {
                    sum += a[i][j] * below[j];
                }

                weights[i] *= sum;
            }
        }

        return weights;
    }

    /** Forests of so many vertices, the largest tree first. */
    private static List<List<RootedTree>> forests(int vertices, int largest) {
        List<List<RootedTree>> forests = new ArrayList<>();
        if (vertices == 0) {
            forests.add(List.of());
        }

        for (int size = Math.min(vertices, largest); size >= 1; size--) {
            for (RootedTree tree : ofOrder(size)) {
                for (List<RootedTree> rest : forests(vertices - size, size)) {
                    List<RootedTree> forest = new ArrayList<>(rest);
                    forest.add(tree);
                    forest.sort(Comparator.comparing(RootedTree::toString));
                    forests.add(forest);
                }
            }
        }

        return forests;
    }
}
