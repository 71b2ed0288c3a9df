/**
 * What does a config file say? The only reader of HOCON: files and {@code --set} go in, a {@link
 * org.janus.sweep.plan.SweepPlan} or a list of problems comes out, each with file, line, key,
 * value, rule and the nearest valid key.
 *
 * <p>Knows: {@code sweep.plan}, {@code sweep.design}, {@code model.*}, Typesafe Config. Reads the
 * files it is named and those they include, and nothing else: no URL, no class path, no code.
 *
 * <p>Begin with {@link org.janus.sweep.config.ConfigReader}; {@link org.janus.sweep.config.Key} is
 * the language.
 */
package org.janus.sweep.config;
