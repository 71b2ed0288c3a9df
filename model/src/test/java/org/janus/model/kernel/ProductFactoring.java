package org.janus.model.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.janus.model.kernel.Node.Kind;

/**
 * Lets products share work: the pair of factors that most products have in common becomes one
 * factor of its own, again and again until no pair is common. Changes the lists it is given.
 */
final class ProductFactoring {

    /** Two factors, the one with the smaller id first. */
    private record Pair(Node first, Node second) {

        static Pair of(Node a, Node b) {
            return a.id() <= b.id() ? new Pair(a, b) : new Pair(b, a);
        }

        boolean isBefore(Pair other) {
            return first.id() != other.first.id()
                    ? first.id() < other.first.id()
                    : second.id() < other.second.id();
        }
    }

    private final Graph graph;
    private final Collection<List<Node>> products;

    private ProductFactoring(Graph graph, Collection<List<Node>> products) {
        this.graph = graph;
        this.products = products;
    }

    /** Replaces common pairs by MULTIPLY nodes; each list is the factors of one product. */
    static void share(Graph graph, Collection<List<Node>> products) {
        var factoring = new ProductFactoring(graph, products);
        Optional<Pair> pair = factoring.mostCommon();
        while (pair.isPresent()) {
            factoring.replace(pair.get());
            pair = factoring.mostCommon();
        }
    }

    private Optional<Pair> mostCommon() {
        Map<Pair, Integer> counts = new HashMap<>();
        for (List<Node> factors : products) {
            pairs(factors).forEach(pair -> counts.merge(pair, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .reduce((a, b) -> isBetter(a, b) ? a : b)
                .map(Map.Entry::getKey);
    }

    private static boolean isBetter(Map.Entry<Pair, Integer> a, Map.Entry<Pair, Integer> b) {
        return a.getValue().equals(b.getValue())
                ? a.getKey().isBefore(b.getKey())
                : a.getValue() > b.getValue();
    }

    /** Disjoint pairs of each kind; x x y y holds the pair x y twice. */
    private static List<Pair> pairs(List<Node> factors) {
        List<Pair> pairs = new ArrayList<>();
        List<Node> distinct = factors.stream().distinct().toList();
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i; j < distinct.size(); j++) {
                Pair pair = Pair.of(distinct.get(i), distinct.get(j));
                int count = count(factors, pair);
                for (int k = 0; k < count; k++) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static int count(List<Node> factors, Pair pair) {
        int first = count(factors, pair.first());
        return pair.first() == pair.second()
                ? first / 2
                : Math.min(first, count(factors, pair.second()));
    }

    private static int count(List<Node> factors, Node node) {
        return (int) factors.stream().filter(factor -> factor == node).count();
    }

    private void replace(Pair pair) {
        Node product = graph.binary(Kind.MULTIPLY, pair.first(), pair.second());
        for (List<Node> factors : products) {
            for (int count = count(factors, pair); count > 0; count--) {
                factors.remove(pair.first());
                factors.remove(pair.second());
                factors.add(product);
            }
        }
    }
}
