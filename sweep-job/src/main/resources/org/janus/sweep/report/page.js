"use strict";
// Builds the page from its data. Everything that comes from the data becomes a text node or an
// attribute's value, never markup.

const report = JSON.parse(document.getElementById("data").textContent);

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children.filter(child => child != null));
  return made;
}

const place = id => document.getElementById(id);

// ---- theme -----------------------------------------------------------------------------------

const darkness = matchMedia("(prefers-color-scheme: dark)");
let chosen = null;
let printing = false;

function applyTheme() {
  const dark = !printing && (chosen ?? (darkness.matches ? "dark" : "light")) === "dark";
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  place("theme").textContent = dark ? "Light" : "Dark";
}

// ---- the answer ------------------------------------------------------------------------------

function writeAnswer({ question, headline, shares, points }) {
  place("name").textContent = report.name;
  place("question").textContent = question;
  place("headline").textContent = headline;
  place("answer").append(...points.map(point => element("li", {}, point)));
  if (shares) {
    const parts = [["feeds the tumor", shares.feeds, "feeds"], ["makes no difference", shares.neither, "neither"], ["helps to control it", shares.helps, "helps"]];
    const bar = element("div", { class: "shares", role: "img", "aria-label": parts.map(([words, share]) => `IL-6 ${words} at ${percent(share)}`).join(", ") },
      ...parts.filter(part => part[1] > 0).map(([, share, name]) => element("i", { style: `flex-grow: ${share}; background: var(--${name})` })));
    const key = element("ul", { class: "key" }, ...parts.map(([words, share, name]) => element("li", { style: `--swatch: var(--${name})` }, `${words} ${percent(share)}`)));
    place("roles").append(bar, key);
  }
}

// ---- sections --------------------------------------------------------------------------------

const columnsOf = section => section.columns || [];

function objects(section, view) {
  return (view.rows || []).map(row => Object.fromEntries(columnsOf(section).map((column, i) => [column, row[i]])));
}

// The view with these choices, or the nearest one that there is.
function nearest(section, picks, changed) {
  const score = view => view.picks.reduce((sum, pick, k) => sum + (pick === picks[k] ? 1 : 0), 0);
  return section.views
    .filter(view => changed == null || view.picks[changed] === picks[changed])
    .reduce((best, view) => score(view) > score(best) ? view : best);
}

function picker(section, state, k, redraw) {
  const options = [...new Set(section.views.map(view => view.picks[k]))];
  if (options.length < 2) return null;
  const select = element("select", { "data-pick": section.picks[k] }, ...options.map(option => element("option", { value: option }, option)));
  select.value = state.view.picks[k];
  select.addEventListener("change", () => {
    const picks = [...state.view.picks];
    picks[k] = select.value;
    state.view = nearest(section, picks, k);
    redraw();
  });
  state.selects.push(() => { select.value = state.view.picks[k]; });
  return element("label", {}, section.picks[k], select);
}

const SHOWN_ROWS = 4000;

function dataTable(section, view) {
  const rows = TABLES[section.chart] ? TABLES[section.chart](section, view) : view.rows || [];
  const cell = value => element("td", typeof value === "number" ? { class: "number" } : {}, value == null ? "" : String(value));
  const table = element("table", {},
    element("thead", {}, element("tr", {}, ...columnsOf(section).slice(0, rows.length ? rows[0].length : undefined).map(column => element("th", { scope: "col" }, column)))),
    element("tbody", {}, ...rows.slice(0, SHOWN_ROWS).map(row => element("tr", {}, ...row.map(cell)))));
  const left = Math.max(view.total || 0, rows.length) - Math.min(rows.length, SHOWN_ROWS);
  return element("div", {}, element("div", { class: "scroll", tabindex: "0" }, table),
    left > 0 ? element("p", { class: "note" }, `${left} more rows: ask the SQL.`) : null);
}

// Filled when it is opened: most readers open few.
function lazily(title, fill) {
  const details = element("details", {}, element("summary", {}, title));
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) details.append(fill());
  });
  return details;
}

const quoted = text => `"${text.replace(/(["$`\\])/g, "\\$1")}"`;

function sqlText(view) {
  return element("div", {}, element("pre", {}, view.sql),
    element("p", { class: "note" }, "On the command line:"),
    element("pre", {}, `janus sql ${report.folder} ${quoted(view.sql)}`));
}

function sectionElement(section) {
  const state = { view: section.views[0], selects: [] };
  const title = element("h2", {});
  const figure = element("figure", {});
  const behind = element("div", {});
  const draw = () => {
    title.textContent = state.view.title;
    const chart = CHARTS[section.chart];
    figure.replaceChildren();
    if (chart) {
      const width = Math.floor(figure.getBoundingClientRect().width) || 640;
      const drawn = chart({ section, view: state.view, rows: objects(section, state.view), width, colors: theme() });
      drawn.querySelectorAll("svg[aria-label]").forEach(svg => svg.setAttribute("role", "img"));
      if (drawn.tagName === "svg") drawn.setAttribute("role", "img");
      figure.append(drawn);
    }
  };
  const pick = () => {
    state.selects.forEach(update => update());
    draw();
    behind.replaceChildren(lazily("Data behind it", () => dataTable(section, state.view)), lazily("SQL that made it", () => sqlText(state.view)));
  };
  const picks = (section.picks || []).map((_, k) => picker(section, state, k, pick)).filter(Boolean);
  const made = element("section", { id: section.id },
    element("p", { class: "question" }, section.question), title,
    picks.length ? element("div", { class: "picks" }, ...picks) : null,
    figure, ...(section.notes || []).map(note => element("p", { class: "note" }, note)), behind);
  return { made, draw, pick };
}

// ---- provenance ------------------------------------------------------------------------------

function writeProvenance({ facts, config, decides, limits }) {
  const list = element("dl", {}, ...Object.entries(facts).flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]));
  place("provenance").append(
    element("h2", {}, "What this cannot say"), element("ul", {}, ...limits.map(limit => element("li", {}, limit))),
    element("h2", { id: "made" }, "How it was made"), list,
    lazily("The config, resolved", () => element("pre", {}, JSON.stringify(config, null, 2))),
    lazily("Everything that decides rows (the text of the fingerprint)", () => element("pre", {}, decides.join("\n"))),
    element("p", { class: "note" }, "Charts: Observable Plot 0.6.17 and D3 7.9.0, ISC licence."));
}

// ---- all of it -------------------------------------------------------------------------------

applyTheme();
writeAnswer(report.answer);
const drawers = report.sections.map(section => {
  const { made, draw, pick } = sectionElement(section);
  place("sections").append(made);
  pick();
  return draw;
});
place("contents").append(...report.sections.map(section => element("a", { href: `#${section.id}` }, section.question)), element("a", { href: "#made" }, "How it was made"));
writeProvenance(report.provenance);

const redraw = () => { applyTheme(); drawers.forEach(draw => draw()); };
place("theme").addEventListener("click", () => {
  chosen = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  redraw();
});
darkness.addEventListener("change", redraw);
addEventListener("beforeprint", () => { printing = true; redraw(); });
addEventListener("afterprint", () => { printing = false; redraw(); });
let width = innerWidth;
addEventListener("resize", () => {
  if (innerWidth !== width) {
    width = innerWidth;
    redraw();
  }
});
