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

// A scenario has one colour on the whole page: untreated that of the ink, the others in the order of
// how often they control the tumor. Of many, those that differ most from untreated have colours.
function scenarioColors(names, differences, colors) {
  const untreated = names.filter(name => name === "untreated");
  const others = names.filter(name => name !== "untreated");
  const shown = others.length <= OKABE_ITO.length ? others
    : [...others].sort((a, b) => differences.get(b) - differences.get(a)).slice(0, OKABE_ITO.length - 1);
  const order = (report.sections.find(section => section.id === "control")?.views[0].rows || []).map(row => row[0]);
  const place = name => order.indexOf(name) < 0 ? names.indexOf(name) : order.indexOf(name);
  const free = names.length > OKABE_ITO.length;
  const color = (name, i) => OKABE_ITO[(free ? i : Math.max(0, place(name) - (place("untreated") >= 0 && place("untreated") < place(name) ? 1 : 0))) % OKABE_ITO.length];
  const domain = [...untreated, ...shown.sort((a, b) => place(a) - place(b))];
  const faint = new Set(others.filter(name => !shown.includes(name)));
  return {
    scale: { domain, range: domain.map((name, i) => name === "untreated" ? colors.ink : color(name, i - untreated.length)), unknown: colors.neither, legend: true },
    faint, bands: domain.length <= OKABE_ITO.length && faint.size === 0,
  };
}

// How far each scenario's numbers lie from those of untreated.
function differencesFrom(rows, value) {
  const sums = d3.rollup(rows, group => d3.mean(group, value), row => row.scenario);
  const base = sums.get("untreated") ?? d3.median([...sums.values()]);
  return new Map([...sums].map(([name, mean]) => [name, Math.abs(mean - base)]));
}

const large = rows => d3.max(rows, value => Math.abs(value)) >= 1e5;

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
    ends = ends.map((v, i) => Number.isNaN(v) && i > 0 && axis.high[i - 1] != null ? to(axis.high[i - 1]) : v);
    const there = d3.range(n + 1).filter(i => !Number.isNaN(ends[i]));
    const step = there.length > 1 ? (ends[there.at(-1)] - ends[there[0]]) / (there.at(-1) - there[0]) : 1;
    ends = ends.map((v, i) => Number.isNaN(v) ? between(ends, there, i, step) : v);
  }
  return { type: log ? "log" : "linear", ends: ends.map(from) };
}

// The end of a cell in which no point lies: evenly between the ends that are known, or a step beyond.
function between(ends, there, i, step) {
  const right = there.find(j => j > i);
  const left = there.findLast(j => j < i);
  if (left == null) return ends[right] - (right - i) * step;
  if (right == null) return ends[left] + (i - left) * step;
  return ends[left] + (ends[right] - ends[left]) * (i - left) / (right - left);
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

const REGIONS = { P: "IL-6 feeds", A: "IL-6 helps" };
const LEAST_REGION = 0.04;

// A word in each large region: in the cell of it that lies nearest to its middle.
function regions(cells, data) {
  return Object.keys(REGIONS).flatMap(role => {
    const inside = data.filter(cell => cell.role === role);
    if (inside.length < LEAST_REGION * cells.length) return [];
    const i = d3.mean(inside, cell => cell.i), j = d3.mean(inside, cell => cell.j);
    const middle = d3.least(inside, cell => (cell.i - i) ** 2 + (cell.j - j) ** 2);
    const around = data.filter(cell => Math.abs(cell.i - middle.i) <= 1 && Math.abs(cell.j - middle.j) <= 1);
    if (around.some(cell => cell.role !== role)) return [];
    return [{ x: (middle.x1 + middle.x2) / 2, y: (middle.y1 + middle.y2) / 2, text: REGIONS[role] }];
  });
}

const ROLES = { P: "PRO_TUMOR", A: "ANTI_TUMOR", N: "NEUTRAL" };

function mapChart({ section, view, width, colors }) {
  const { map, nx, ny, cells } = mapCells(section, view);
  const x = edges(map.x), y = edges(map.y);
  const shown = view.picks[2] === "control" ? "control" : "effect";
  const at = Array.from({ length: nx }, () => new Array(ny).fill(null));
  cells.forEach(cell => { at[cell.i][cell.j] = cell; });
  const zero = borders(nx, ny, x.ends, y.ends, (i, j) => at[i][j]?.effect == null ? null : Math.sign(at[i][j].effect));
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
    x: { type: x.type, label: label(map.x), domain: d3.extent(x.ends), ticks: side < 450 ? 4 : 6, tickFormat: x.type === "log" || large(x.ends) ? "~s" : undefined },
    y: { type: y.type, label: label(map.y), domain: d3.extent(y.ends), ticks: 6, tickFormat: y.type === "log" || large(y.ends) ? "~s" : undefined },
    color,
    marks: [
      Plot.frame({ stroke: colors.quiet, strokeOpacity: 0.4, fill: colors.neither, fillOpacity: 0.45 }),
      Plot.rect(data, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: shown, inset: -0.3, className: "cell" }),
      Plot.link(zero, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: line, strokeWidth: 2, strokeLinecap: "square", className: "zero-line" }),
      Plot.link(region, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: line, strokeWidth: 1.5, strokeDasharray: "4 3", className: "region" }),
      shown === "effect" ? Plot.text(regions(cells, data), { x: "x", y: "y", text: "text", fontSize: 13, fontWeight: 600,
        fill: colors.ink, stroke: colors.paper, strokeWidth: 4 }) : null,
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

// Ends of a response bar as counts of the tumors that can be measured.
function responsesChart({ rows, view, width, colors }) {
  const names = rows.map(row => row.scenario);
  const axis = nameAxis(names, width);
  const parts = rows.flatMap(row => Object.keys(RESPONSES).map(response => ({ scenario: row.scenario, response, share: row[`n_${response.toLowerCase()}`] / row.n_evaluable })));
  const [low, high] = ["objective_response_rate_low", "objective_response_rate_high"];
  return plot(view, {
    width, height: 30 * rows.length + 60, marginLeft: axis.room, marginRight: 20,
    x: { domain: [0, 1], tickFormat: ".0%", label: "share of measurable tumors", grid: true, ticks: width < NARROW ? 4 : 10 },
    y: { domain: names },
    color: { domain: Object.keys(RESPONSES), range: Object.values(RESPONSES), legend: true },
    marks: [
      axis.mark,
      Plot.barX(parts, { x: "share", y: "scenario", fill: "response", order: Object.keys(RESPONSES), insetTop: 4, insetBottom: 4 }),
      Plot.ruleY(rows, { x1: low, x2: high, y: "scenario", stroke: colors.ink, strokeWidth: 2 }),
      Plot.tickX(rows, { x: low, y: "scenario", stroke: colors.ink, inset: 8 }),
      Plot.tickX(rows, { x: high, y: "scenario", stroke: colors.ink, inset: 8 }),
      Plot.tip(rows, Plot.pointerY({ x: "objective_response_rate", y: "scenario", fill: colors.panel,
        title: d => `${d.scenario}\nresponses ${percent(d.objective_response_rate)} (${percent(d[low])} – ${percent(d[high])})\n`
          + `CR ${d.n_cr}, PR ${d.n_pr}, SD ${d.n_sd}, PD ${d.n_pd} of ${d.n_evaluable}` })),
    ],
  });
}

function attributionChart({ rows, view, width, colors }) {
  const names = rows.map(row => row.arm);
  const axis = nameAxis(names, width);
  const [low, high] = ["outcome_changed_share_low", "outcome_changed_share_high"];
  const faces = { PRO_TUMOR: colors.feeds, ANTI_TUMOR: colors.helps, NEUTRAL: colors.neither };
  return plot(view, {
    width, height: 24 * rows.length + 60, marginLeft: axis.room, marginRight: 20,
    x: { tickFormat: ".0%", label: "points with another outcome without the arm", grid: true, domain: [0, d3.max(rows, d => d[high])], ticks: width < NARROW ? 4 : 8 },
    y: { domain: names },
    color: { domain: Object.keys(faces), range: Object.values(faces), legend: true },
    marks: [
      axis.mark,
      Plot.barX(rows, { x: "outcome_changed_share", y: "arm", fill: "face", insetTop: 3, insetBottom: 3 }),
      Plot.ruleY(rows, { x1: low, x2: high, y: "arm", stroke: colors.ink, strokeWidth: 1.5 }),
      Plot.tip(rows, Plot.pointerY({ x: "outcome_changed_share", y: "arm", fill: colors.panel,
        title: d => `${d.arm}\nanother outcome at ${percent(d.outcome_changed_share)} (${percent(d[low])} – ${percent(d[high])})\n`
          + `feeds at ${percent(d.pro_tumor_share)}, helps at ${percent(d.anti_tumor_share)}\nmean effect ${short(d.mean_effect)} decades` })),
      Plot.ruleX([0]),
    ],
  });
}

function failuresChart({ rows, view, width, colors }) {
  const names = distinct(rows, "scenario");
  const axis = nameAxis(names, width);
  return plot(view, {
    width, height: 28 * names.length + 60, marginLeft: axis.room, marginRight: 20,
    x: { label: "failed runs", grid: true }, y: { domain: names },
    color: categories(distinct(rows, "status")),
    marks: [axis.mark, Plot.barX(rows, { x: "n_used", y: "scenario", fill: "status", insetTop: 4, insetBottom: 4, tip: { fill: colors.panel } }), Plot.ruleX([0])],
  });
}

// ---- along a factor --------------------------------------------------------------------------

// Where each cell of a factor is drawn: at its level, or in the middle of its ends.
function alongFactor(rows) {
  const cells = d3.groups(rows, row => `${row.factor_low}|${row.factor_high}`).map(([, group]) => group[0]);
  const axis = edges({ low: cells.map(c => c.factor_low), high: cells.map(c => c.factor_high) });
  const middle = new Map(cells.map((cell, i) => {
    const [a, b] = [axis.ends[i], axis.ends[i + 1]];
    const at = cell.factor_low != null && cell.factor_low === cell.factor_high ? cell.factor_low : axis.type === "log" ? Math.sqrt(a * b) : (a + b) / 2;
    return [`${cell.factor_low}|${cell.factor_high}`, { at, from: a, to: b }];
  }));
  return { type: axis.type, tickFormat: axis.type === "log" || large(axis.ends) ? "~s" : undefined, rows: rows.map(row => ({ ...row, ...middle.get(`${row.factor_low}|${row.factor_high}`) })) };
}

function factorChart({ rows, view, width, colors }) {
  const along = alongFactor(rows);
  const { scale, faint, bands } = scenarioColors(distinct(rows, "scenario"), differencesFrom(rows, d => d.control_probability), colors);
  return plot(view, {
    width, height: Math.min(380, Math.max(260, width * 0.5)), marginLeft: 52, marginBottom: 44, marginRight: 16,
    x: { type: along.type, label: view.picks[0], tickFormat: along.tickFormat, ticks: width < NARROW ? 4 : 8 },
    y: { domain: [0, 1], tickFormat: ".0%", label: "share of runs under control", grid: true },
    color: scale,
    marks: [
      bands ? Plot.areaY(along.rows, { x: "at", y1: "control_probability_low", y2: "control_probability_high", fill: "scenario", fillOpacity: 0.12 }) : null,
      Plot.lineY(along.rows, { x: "at", y: "control_probability", z: "scenario", stroke: "scenario", strokeWidth: d => faint.has(d.scenario) ? 0.8 : 2 }),
      Plot.dot(along.rows.filter(d => !faint.has(d.scenario)), { x: "at", y: "control_probability", fill: "scenario", r: 2 }),
      Plot.tip(along.rows, Plot.pointer({ x: "at", y: "control_probability", fill: colors.panel,
        title: d => `${d.scenario}\n${short(d.factor_low)}${d.factor_low === d.factor_high ? "" : " – " + short(d.factor_high)}\nunder control ${percent(d.control_probability)} of ${d.n_used}` })),
    ],
  });
}

function roleChart({ rows, view, width, colors }) {
  const along = alongFactor(rows);
  const faces = [["feeds the tumor", "pro_tumor_share", colors.feeds], ["makes no difference", "neutral_share", colors.neither], ["helps to control it", "anti_tumor_share", colors.helps]];
  const parts = along.rows.flatMap(row => faces.map(([face, column]) => ({ ...row, face, share: row[column] })));
  return plot(view, {
    width, height: Math.min(340, Math.max(240, width * 0.45)), marginLeft: 52, marginBottom: 44, marginRight: 16,
    x: { type: along.type, label: view.picks[0], tickFormat: along.tickFormat, ticks: width < NARROW ? 4 : 8 },
    y: { domain: [0, 1], tickFormat: ".0%", label: "share of points where IL-6 …" },
    color: { domain: faces.map(f => f[0]), range: faces.map(f => f[2]), legend: true },
    marks: [
      Plot.rectY(parts, Plot.stackY({ order: faces.map(f => f[0]) }, { x1: "from", x2: "to", y: "share", fill: "face", inset: 0.5 })),
      Plot.tip(along.rows, Plot.pointerX({ x: "at", y: () => 0.5, fill: colors.panel,
        title: d => `${short(d.factor_low)}${d.factor_low === d.factor_high ? "" : " – " + short(d.factor_high)}\n`
          + faces.map(([face, column]) => `${face} ${percent(d[column])}`).join("\n") + `\nmean effect ${short(d.mean_il6_effect)} decades` })),
    ],
  });
}

// ---- single tumors ---------------------------------------------------------------------------

const CUT = 1;
const PARTIAL = -0.3;

function waterfallChart({ rows, view, width, colors }) {
  const bars = rows.map((row, rank) => ({ ...row, rank, shown: Math.min(CUT, row.best_diameter_change) }));
  return plot(view, {
    width, height: Math.min(360, Math.max(240, width * 0.45)), marginLeft: 52,
    x: { axis: null, domain: d3.range(bars.length), padding: bars.length > 120 ? 0 : 0.15 },
    y: { domain: [-1, Math.max(0.2, d3.max(bars, d => d.shown))], tickFormat: "+.0%", label: "best change of diameter", grid: true },
    color: { domain: Object.keys(RESPONSES), range: Object.values(RESPONSES), legend: true },
    marks: [
      Plot.barY(bars, { x: "rank", y: "shown", fill: "response" }),
      Plot.ruleY([0]), Plot.ruleY([PARTIAL], { strokeDasharray: "4 3", stroke: colors.ink }),
      Plot.tip(bars, Plot.pointerX({ x: "rank", y: "shown", fill: colors.panel, title: d => `point ${d.point}\n${d.response}, best change ${percent(d.best_diameter_change)}` })),
    ],
  });
}

function spiderChart({ rows, view, width, colors }) {
  const lines = rows.map(row => ({ ...row, shown: Math.min(CUT, row.diameter_change) }));
  const shrunk = new Set(rows.filter(row => row.diameter_change <= PARTIAL).map(row => row.point));
  return plot(view, {
    width, height: Math.min(360, Math.max(240, width * 0.45)), marginLeft: 52,
    x: { label: "time (d)" },
    y: { domain: [-1, CUT], tickFormat: "+.0%", label: "change of diameter", grid: true },
    color: { domain: ["shrinks by 30 % or more", "does not"], range: [colors.helps, colors.feeds], legend: true },
    marks: [
      Plot.lineY(lines, { x: "time_days", y: "shown", z: "point", stroke: d => shrunk.has(d.point) ? "shrinks by 30 % or more" : "does not", strokeWidth: 1.2, strokeOpacity: 0.7 }),
      Plot.ruleY([0]), Plot.ruleY([PARTIAL], { strokeDasharray: "4 3", stroke: colors.ink }),
      Plot.tip(lines, Plot.pointer({ x: "time_days", y: "shown", fill: colors.panel, title: d => `point ${d.point}, day ${short(d.time_days)}\n${percent(d.diameter_change)}` })),
    ],
  });
}

function survivalChart({ rows, view, width, colors }) {
  const { scale, faint, bands } = scenarioColors(distinct(rows, "scenario"), differencesFrom(rows, d => d.survival), colors);
  return plot(view, {
    width, height: Math.min(400, Math.max(270, width * 0.5)), marginLeft: 52, marginRight: 16,
    x: { label: "time (d)" },
    y: { domain: [0, 1], tickFormat: ".0%", label: "tumors that have not escaped", grid: true },
    color: scale,
    marks: [
      bands ? Plot.areaY(rows, { x: "time_days", y1: "survival_low", y2: "survival_high", fill: "scenario", fillOpacity: 0.12, curve: "step-after" }) : null,
      Plot.lineY(rows, { x: "time_days", y: "survival", z: "scenario", stroke: "scenario", strokeWidth: d => faint.has(d.scenario) ? 0.8 : 2, curve: "step-after" }),
      Plot.tip(rows, Plot.pointer({ x: "time_days", y: "survival", fill: colors.panel,
        title: d => `${d.scenario}, day ${short(d.time_days)}\nnot escaped ${percent(d.survival)} (${percent(d.survival_low)} – ${percent(d.survival_high)})\n${d.n_at_risk} at risk` })),
    ],
  });
}

function trajectoriesChart({ section, rows, view, width, colors }) {
  const { scale, faint } = scenarioColors(distinct(rows, "scenario"), differencesFrom(rows, d => d.value), colors);
  const label = point => `point ${point}` + (section.extra.roles[point] ? ` · ${section.extra.roles[point]}` : "");
  const cells = view.picks[0].endsWith("(cell)");
  const data = rows.filter(row => row.value != null).map(row => ({ ...row, shown: cells ? Math.max(1, row.value) : row.value, facet: label(row.point) }));
  const narrow = width < NARROW;
  const facets = distinct(data, "facet");
  return plot(view, {
    width, height: narrow ? 190 * facets.length + 40 : 320, marginLeft: 56, marginRight: narrow ? 16 : 12,
    x: { label: "time (d)", ticks: 4 },
    y: { type: cells ? "log" : "linear", label: view.picks[0], grid: true, tickFormat: cells ? "~s" : undefined, ticks: 5 },
    [narrow ? "fy" : "fx"]: { label: null, domain: facets, axis: narrow ? null : undefined },
    color: scale,
    marks: [
      narrow ? Plot.text(facets, { fy: d => d, text: d => d, frameAnchor: "top-left", dy: -2 }) : null,
      Plot.frame({ stroke: colors.quiet, strokeOpacity: 0.3 }),
      Plot.lineY(data, { x: "time_days", y: "shown", z: d => `${d.scenario} ${d.point}`, stroke: "scenario", strokeWidth: d => faint.has(d.scenario) ? 0.7 : 1.6, [narrow ? "fy" : "fx"]: "facet" }),
      Plot.tip(data, Plot.pointer({ x: "time_days", y: "shown", [narrow ? "fy" : "fx"]: "facet", fill: colors.panel, title: d => `${d.scenario}, day ${short(d.time_days)}\n${short(d.value)}` })),
    ],
  });
}

// ---- sensitivity -----------------------------------------------------------------------------

const keyOf = column => report.factors[column] || column;

function tornadoChart({ section, rows, view, width, colors }) {
  const bar = section.extra.bar, conf = `${bar}_conf`;
  const data = rows.filter(row => row[bar] != null).map(row => ({ ...row, factor: keyOf(row.factor) }));
  if (data.length === 0) return document.createElement("p");
  const names = data.map(row => row.factor);
  const axis = nameAxis(names, width);
  const signed = bar === "prcc";
  const ends = data.flatMap(d => [d[bar] - (d[conf] || 0), d[bar] + (d[conf] || 0), d.s1 ?? 0]);
  return plot(view, {
    width, height: 22 * names.length + 60, marginLeft: axis.room, marginRight: 20,
    x: { label: signed ? "partial rank correlation" : "share of the variance", grid: true, domain: signed ? [-1, 1] : [Math.min(0, d3.min(ends)), Math.max(1, d3.max(ends))], ticks: width < NARROW ? 4 : 8 },
    y: { domain: names },
    marks: [
      axis.mark,
      Plot.barX(data, { x: bar, y: "factor", fill: d => signed && d[bar] < 0 ? colors.helps : signed ? colors.feeds : "#56b4e9", insetTop: 3, insetBottom: 3, className: "bar" }),
      Plot.ruleY(data.filter(d => d[conf] != null), { x1: d => d[bar] - d[conf], x2: d => d[bar] + d[conf], y: "factor", stroke: colors.ink, strokeWidth: 1.5 }),
      signed ? null : Plot.dot(data.filter(d => d.s1 != null), { x: "s1", y: "factor", fill: colors.ink, stroke: colors.paper, r: 3.5 }),
      Plot.tip(data, Plot.pointerY({ x: bar, y: "factor", fill: colors.panel,
        title: d => `${d.factor}\n${bar} ${short(d[bar])}` + (d[conf] == null ? "" : ` ± ${short(d[conf])}`) + (d.s1 == null ? "" : `\ns1 ${short(d.s1)}`)
          + (d.p_value == null ? "" : `\np ${short(d.p_value)}`) + (d.monotonicity ? `\n${d.monotonicity}` : "") })),
      Plot.ruleX([0]),
    ],
  });
}

const LABELLED = 8;

// Of names that would lie on each other, the first: they come in the order of their size.
function apart(data, most) {
  const kept = [];
  for (const d of data) {
    if (kept.every(k => Math.abs((k.sigma ?? 0) - (d.sigma ?? 0)) > most * 0.035 || Math.abs(k.mu_star - d.mu_star) > most * 0.35)) kept.push(d);
  }
  return kept;
}

function morrisChart({ rows, view, width, colors }) {
  const data = rows.filter(row => row.mu_star != null).map(row => ({ ...row, factor: keyOf(row.factor) }));
  if (data.length === 0) return document.createElement("p");
  const most = d3.max(data, d => Math.max(d.mu_star, d.sigma ?? 0)) * 1.05 || 1;
  return plot(view, {
    width, height: Math.min(460, Math.max(300, width * 0.6)), marginLeft: 56, marginBottom: 40, marginRight: width < NARROW ? 20 : 120,
    x: { label: "mu*: mean size of the effect", domain: [0, Math.max(most * 0.2, d3.max(data, d => d.mu_star + (d.mu_star_conf || 0)))], grid: true },
    y: { label: "sigma: how uneven it is", domain: [0, d3.max(data, d => d.sigma ?? 0) * 1.1 || 1], grid: true },
    marks: [
      Plot.line([[0, 0], [most, most]], { stroke: colors.quiet, strokeDasharray: "4 3", clip: true }),
      Plot.ruleY(data, { x1: d => Math.max(0, d.mu_star - (d.mu_star_conf || 0)), x2: d => d.mu_star + (d.mu_star_conf || 0), y: "sigma", stroke: colors.quiet, strokeOpacity: 0.5 }),
      Plot.dot(data, { x: "mu_star", y: "sigma", fill: (d, i) => i < LABELLED ? colors.feeds : colors.helps, r: 4, className: "factor" }),
      Plot.text(apart(data.slice(0, LABELLED), most), { x: "mu_star", y: "sigma", text: "factor", dx: width < NARROW ? -6 : 7, textAnchor: width < NARROW ? "end" : "start", fontSize: 11, fill: colors.ink, stroke: colors.paper, strokeWidth: 3 }),
      Plot.tip(data, Plot.pointer({ x: "mu_star", y: "sigma", fill: colors.panel, title: d => `${d.factor}\nmu* ${short(d.mu_star)} ± ${short(d.mu_star_conf)}\nsigma ${short(d.sigma)}, mu ${short(d.mu)}` })),
    ],
  });
}

function convergenceChart({ rows, view, width, colors }) {
  const data = rows.filter(row => row.value != null).map(row => ({ ...row, factor: keyOf(row.factor) }));
  return plot(view, {
    width, height: Math.min(360, Math.max(250, width * 0.45)), marginLeft: 52, marginRight: 16,
    x: { type: "log", label: "points, base points or trajectories", tickFormat: "~s", ticks: 5 },
    y: { label: rows.length ? rows[0].statistic : "", grid: true },
    color: categories(distinct(data, "factor")),
    marks: [
      Plot.areaY(data, { x: "n_total", y1: d => d.value - (d.conf || 0), y2: d => d.value + (d.conf || 0), fill: "factor", fillOpacity: 0.12 }),
      Plot.lineY(data, { x: "n_total", y: "value", stroke: "factor", strokeWidth: 2, marker: "dot" }),
      Plot.tip(data, Plot.pointer({ x: "n_total", y: "value", fill: colors.panel, title: d => `${d.factor}\n${short(d.value)} ± ${short(d.conf)} from ${d.n_total}` })),
    ],
  });
}

// ---- regions in words ------------------------------------------------------------------------

const CHANCE = 0.05;

function boxesList({ rows }) {
  const list = document.createElement("ol");
  list.className = "boxes";
  for (const row of rows) {
    const item = document.createElement("li");
    const remark = row.greatest_quasi_p > CHANCE ? " One of its limits may be chance." : "";
    item.append(row.sentence + remark + (row.among === "measurable" ? " (Among measurable factors only.)" : ""));
    const where = document.createElement("pre");
    where.textContent = `SELECT * FROM ${row.of_table} WHERE ${row.where_sql}`;
    item.append(where);
    list.append(item);
  }
  return list;
}

const CHARTS = {
  map: mapChart, control: controlChart, factor: factorChart, role: roleChart, responses: responsesChart, waterfall: waterfallChart,
  spider: spiderChart, survival: survivalChart, tornado: tornadoChart, morris: morrisChart, convergence: convergenceChart,
  boxes: boxesList, attribution: attributionChart, failures: failuresChart, trajectories: trajectoriesChart,
};
const TABLES = { map: mapTable };
