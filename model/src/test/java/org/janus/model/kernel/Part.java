package org.janus.model.kernel;

import java.util.List;

/**
 * A stretch of a program that becomes one method.
 *
 * @param nodes operations in their order
 * @param taken results of earlier parts used here
 * @param passed results of this part that later parts use
 * @param inputs constants, coefficients and states used here
 */
record Part(List<Node> nodes, List<Node> taken, List<Node> passed, List<Node> inputs) {}
