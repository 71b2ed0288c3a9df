/**
 * What does a sweep say, on one page that anybody can open? {@code OUT/report.html}: one file, no
 * network, a few megabytes at most for a sweep of any size.
 *
 * <p>Reads the analysis tables and the manifest of an output, and of the chunks a few points; may
 * know tables, analyses and plans. Java shapes numbers and words: each section is a class that
 * turns a table into {@link org.janus.sweep.report.Section}, with a finding for a title and the SQL
 * that gives the same rows. The page ({@code report.html}, {@code .css}, {@code .js} beside this
 * package's classes) draws what it is given, as text nodes and SVG, so that no name can become
 * markup. A section whose table is missing is left out.
 *
 * <p>Charts are drawn by Observable Plot on D3 (ISC licence, 490 kB in the page). A library inside
 * the page draws SVG for the width, theme and pick of whoever reads it, prints sharply, and has the
 * log scales, diverging colours and error bars that these charts need; uPlot is a tenth of the size
 * but knows lines on a canvas only, and pictures made by a Java library would be of one width and
 * one theme, and one for each pick.
 *
 * <p>Begin at {@link org.janus.sweep.report.Report}, then {@code MapSection}.
 */
package org.janus.sweep.report;
