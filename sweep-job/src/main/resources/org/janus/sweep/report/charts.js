"use strict";
// How each kind of section is drawn. A chart gets its rows, the width and the colours of the theme
// and returns an element; page.js puts it in its place.

const OKABE_ITO = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#8c8c8c", "#b8a800"];
const FATES = { elimination: "#009e73", equilibrium: "#56b4e9" };
const RESPONSES = { CR: "#0072b2", PR: "#56b4e9", SD: "#999999", PD: "#d55e00" };
const LOG_SPAN = 30;
const NARROW = 560;

const percent = share => `${(100 * share).toFixed(1)} %`;
const short = value => value == null ? "–" : Math.abs(value) >= 1e5 || (value !== 0 && Math.abs(value) < 1e-3)
  ? value.toExponential(2) : String(Number(value.toPrecision(3)));

function theme() {
  const style = getComputedStyle(document.documentElement);
  const value = name => style.getPropertyValue(name).trim();
  return { feeds: value("--feeds"), helps: value("--helps"), neither: value("--neither"), ink: value("--ink"),
    paper: value("--paper"), quiet: value("--quiet"), panel: value("--panel") };
}

const roleColor = (colors, role) => ({ P: colors.feeds, A: colors.helps })[(role || " ")[0]] || colors.neither;

function categories(names) {
  return { domain: names, range: names.map((_, i) => OKABE_ITO[i % OKABE_ITO.length]), legend: true };
}

const distinct = (rows, column) => [...new Set(rows.map(row => row[column]))];

// Names on a vertical axis get the room they need, but leave most of it to the chart.
function nameAxis(names, width) {
  const longest = Math.max(8, ...names.map(name => String(name).length));
  const room = Math.round(Math.min(longest * 6.6 + 14, width * (width < NARROW ? 0.42 : 0.36)));
  return { room, mark: Plot.axisY({ label: null, tickSize: 0, lineWidth: (room - 12) / 11, textOverflow: "ellipsis-middle", fontSize: 11 }) };
}

const plot = (view, options) => Plot.plot({
  ariaLabel: view.title, style: { fontSize: "11px" }, ...options,
});

// ---- the map ---------------------------------------------------------------------------------

// The ends of the cells of an axis: halfway between levels, and as wide as a neighbour where open.
function edges(axis) {
  const known = [...axis.low, ...axis.high].filter(v => v != null);
  const log = Math.min(...known) > 0 && Math.max(...known) / Math.min(...known) >= LOG_SPAN;
  const to = log ? Math.log10 : v => v;
  const from = log ? v => 10 ** v : v => v;
  const n = axis.low.length;
  const level = i => axis.low[i] != null && axis.low[i] === axis.high[i];
  let ends;
  if (n > 1 && axis.low.every((_, i) => level(i))) {
    const at = axis.low.map(to);
    ends = d3.range(n + 1).map(i => i === 0 ? at[0] - (at[1] - at[0]) / 2
      : i === n ? at[n - 1] + (at[n - 1] - at[n - 2]) / 2 : (at[i - 1] + at[i]) / 2);
  } else {
    ends = [...axis.low, axis.high[n - 1]].map(v => v == null ? NaN : to(v));
    if (Number.isNaN(ends[0])) ends[0] = 2 * ends[1] - ends[2];
    if (Number.isNaN(ends[n])) ends[n] = 2 * ends[n - 1] - ends[n - 2];
  }
  return { type: log ? "log" : "linear", ends: ends.map(from) };
}

// The sides between neighbouring cells of which one is inside and the other outside.
function borders(nx, ny, x, y, inside) {
  const sides = [];
  for (let i = 0; i < nx; i++) {
    for (let j = 0; j < ny; j++) {
      const here = inside(i, j);
      if (here == null) continue;
      const right = i + 1 < nx ? inside(i + 1, j) : null;
      const above = j + 1 < ny ? inside(i, j + 1) : null;
      if (right != null && right !== here) sides.push({ x1: x[i + 1], x2: x[i + 1], y1: y[j], y2: y[j + 1] });
      if (above != null && above !== here) sides.push({ x1: x[i], x2: x[i + 1], y1: y[j + 1], y2: y[j + 1] });
    }
  }
  return sides;
}

function mapCells(section, view) {
  const [pair, scenario] = view.picks;
  const map = section.extra.maps[pair];
  const nx = map.x.low.length, ny = map.y.low.length;
  const cells = [];
  for (let i = 0; i < nx; i++) {
    for (let j = 0; j < ny; j++) {
      const k = i * ny + j, control = map.control[scenario][k];
      if (control != null) cells.push({ i, j, effect: map.effect ? map.effect[k] : null, role: map.role ? map.role[k] : " ", control });
    }
  }
  return { map, nx, ny, cells };
}

const ROLES = { P: "PRO_TUMOR", A: "ANTI_TUMOR", N: "NEUTRAL" };

function mapChart({ section, view, width, colors }) {
  const { map, nx, ny, cells } = mapCells(section, view);
  const x = edges(map.x), y = edges(map.y);
  const shown = view.picks[2] === "control" ? "control" : "effect";
  const at = Array.from({ length: nx }, () => new Array(ny).fill(null));
  cells.forEach(cell => { at[cell.i][cell.j] = cell; });
  const zero = borders(nx, ny, x.ends, y.ends, (i, j) => at[i][j]?.effect == null ? null : at[i][j].effect > 0);
  const region = borders(nx, ny, x.ends, y.ends, (i, j) => at[i][j] && at[i][j].control >= 0.5);
  const most = d3.max(cells, cell => Math.abs(cell.effect ?? 0)) || 1;
  const color = shown === "effect"
    ? { type: "diverging-symlog", constant: 0.5, pivot: 0, domain: [-most, most], label: "effect of IL-6 on tumor burden (decades)",
        interpolate: d3.piecewise(d3.interpolateLab, [colors.helps, colors.paper, colors.feeds]) }
    : { type: "linear", domain: [0, 1], label: `share of runs under control, ${view.picks[1]}`, interpolate: d3.interpolateCividis };
  const label = axis => axis.unit === "1" ? axis.name : `${axis.name} (${axis.unit})`;
  const data = cells.map(cell => ({ ...cell, x1: x.ends[cell.i], x2: x.ends[cell.i + 1], y1: y.ends[cell.j], y2: y.ends[cell.j + 1] }));
  const line = shown === "effect" ? colors.ink : "#ffffff";
  const figure = document.createElement("div");
  const side = Math.min(width, 640);
  figure.append(Plot.legend({ color, width: Math.min(side, 420), height: 46, ticks: 5, tickFormat: shown === "effect" ? "+.2~f" : ".0%" }));
  figure.append(plot(view, {
    width: side, height: Math.round(side * (width < NARROW ? 1 : 0.82)), marginLeft: 62, marginBottom: 44, marginRight: 16,
    x: { type: x.type, label: label(map.x), domain: d3.extent(x.ends), ticks: side < 450 ? 4 : 6, tickFormat: x.type === "log" ? "~s" : undefined },
    y: { type: y.type, label: label(map.y), domain: d3.extent(y.ends), ticks: 6, tickFormat: y.type === "log" ? "~s" : undefined },
    color,
    marks: [
      Plot.frame({ stroke: colors.quiet, strokeOpacity: 0.4 }),
      Plot.rect(data, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: shown, inset: -0.3, className: "cell" }),
      Plot.link(zero, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: line, strokeWidth: 2, strokeLinecap: "square", className: "zero-line" }),
      Plot.link(region, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: line, strokeWidth: 1.5, strokeDasharray: "4 3", className: "region" }),
      Plot.tip(data, Plot.pointer({
        x: d => x.type === "log" ? Math.sqrt(d.x1 * d.x2) : (d.x1 + d.x2) / 2,
        y: d => y.type === "log" ? Math.sqrt(d.y1 * d.y2) : (d.y1 + d.y2) / 2,
        fill: colors.panel,
        title: d => `${map.x.name} ${short(map.x.low[d.i])}${map.x.low[d.i] === map.x.high[d.i] ? "" : " – " + short(map.x.high[d.i])}\n`
          + `${map.y.name} ${short(map.y.low[d.j])}${map.y.low[d.j] === map.y.high[d.j] ? "" : " – " + short(map.y.high[d.j])}\n`
          + (d.effect == null ? "" : `effect of IL-6 ${short(d.effect)} decades, ${ROLES[d.role] || "-"}\n`) + `under control ${percent(d.control)}`,
      })),
    ],
  }));
  return figure;
}

function mapTable(section, view) {
  const { map, cells } = mapCells(section, view);
  return cells.map(cell => [map.x.low[cell.i], map.x.high[cell.i], map.y.low[cell.j], map.y.high[cell.j], cell.effect, ROLES[cell.role] || null, cell.control]);
}

// ---- shares and bars -------------------------------------------------------------------------

function controlChart({ rows, view, width, colors }) {
  const names = rows.map(row => row.scenario);
  const axis = nameAxis(names, width);
  const parts = rows.flatMap(row => Object.keys(FATES).map(fate => ({ scenario: row.scenario, fate, share: row[`${fate}_share`] })));
  return plot(view, {
    width, height: 34 * rows.length + 60, marginLeft: axis.room, marginRight: 20,
    x: { domain: [0, 1], tickFormat: ".0%", label: "share of runs", grid: true, ticks: width < NARROW ? 4 : 10 },
    y: { domain: names },
    color: { domain: Object.keys(FATES), range: Object.values(FATES), legend: true },
    marks: [
      axis.mark,
      Plot.barX(parts, { x: "share", y: "scenario", fill: "fate", insetTop: 5, insetBottom: 5 }),
      Plot.ruleY(rows, { x1: "control_share_low", x2: "control_share_high", y: "scenario", stroke: colors.ink, strokeWidth: 2 }),
      Plot.tickX(rows, { x: "control_share_low", y: "scenario", stroke: colors.ink, inset: 9 }),
      Plot.tickX(rows, { x: "control_share_high", y: "scenario", stroke: colors.ink, inset: 9 }),
      Plot.dot(rows, { x: "control_share", y: "scenario", fill: colors.ink, r: 3, className: "share" }),
      Plot.tip(rows, Plot.pointerY({ x: "control_share", y: "scenario", fill: colors.panel,
        title: d => `${d.scenario}\nunder control ${percent(d.control_share)} (${percent(d.control_share_low)} – ${percent(d.control_share_high)})\n`
          + `eliminated ${percent(d.elimination_share)}, equilibrium ${percent(d.equilibrium_share)}\n${d.n_used} of ${d.n_total} runs` })),
      Plot.ruleX([0]),
    ],
  });
}

const CHARTS = { map: mapChart, control: controlChart };
const TABLES = { map: mapTable };
