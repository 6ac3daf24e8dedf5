// Draws each table of figures above it. The table has it all: without script it is simply there.
const DASHES = [[], [6, 4]];
const POINTS = ["circle", "rectRot"];
const NARROW_PX = 640;
const ROW_PX = 34;
const MOST_SHARES = 12;

const charts = [];
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");

if (window.Chart) {
  for (const place of document.querySelectorAll("[data-chart]")) {
    draw(place);
  }
  dark.addEventListener("change", () => charts.forEach(repaint));
  addEventListener("beforeprint", () => onPaper(true));
  addEventListener("afterprint", () => onPaper(false));
} else {
  for (const place of document.querySelectorAll("[data-chart]")) {
    place.classList.add("failed");
  }
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

function draw(place) {
  const table = document.getElementById(place.dataset.of);
  const across = place.dataset.chart === "shares";
  const figures = read(table, across ? MOST_SHARES : Infinity);
  if (across) {
    place.style.height = `${64 + ROW_PX * figures.rows.length * Math.min(2, figures.series.length)}px`;
  }
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", place.dataset.label);
  place.append(canvas);
  const chart = new window.Chart(canvas, {
    type: "bar",
    data: { labels: figures.rows.map((it) => it.brief), datasets: figures.series.map(dataset) },
    options: options(place, figures, across),
  });
  charts.push(chart);
  repaint(chart);
  place.nextElementSibling?.removeAttribute("open");
}

// Unknown stays null: a gap in a line, and no bar.
function read(table, most) {
  const heads = [...table.tHead.rows[0].cells];
  const drawn = heads.map((it, at) => ({ at, head: it })).filter((it) => it.head.dataset.drawn);
  const rows = [...table.tBodies[0].rows].slice(0, most).map((row) => ({
    brief: row.cells[0].dataset.brief,
    part: "part" in row.dataset,
    cells: [...row.cells],
  }));
  const series = drawn.map(({ at, head }) => ({
    title: head.textContent,
    drawn: head.dataset.drawn,
    parts: rows.map((it) => it.part),
    values: rows.map((it) => ("value" in it.cells[at].dataset ? Number(it.cells[at].dataset.value) : null)),
    texts: rows.map((it) => it.cells[at].textContent),
  }));
  return { rows, series };
}

function dataset(series, at) {
  return {
    label: series.title,
    data: series.values,
    type: series.drawn,
    texts: series.texts,
    parts: series.parts,
    spanGaps: false,
    borderDash: DASHES[at % 2],
    pointStyle: POINTS[at % 2],
    pointRadius: series.values.length > 40 ? 0 : 3,
    borderWidth: 2,
    tension: 0,
    maxBarThickness: 28,
  };
}

function options(place, figures, across) {
  const count = { beginAtZero: true, ticks: { precision: 0 }, suggestedMax: 4 };
  const name = { grid: { display: false }, ticks: { autoSkip: !across, maxRotation: 0 } };
  return {
    locale: document.documentElement.lang,
    responsive: true,
    maintainAspectRatio: false,
    animation: still.matches ? false : { duration: 250 },
    indexAxis: across ? "y" : "x",
    interaction: { mode: "index", axis: across ? "y" : "x", intersect: false },
    scales: across ? { x: count, y: name } : { x: name, y: count },
    plugins: {
      legend: {
        display: figures.series.length > 1,
        align: "start",
        position: "top",
        labels: { usePointStyle: true, boxHeight: 8 },
      },
      tooltip: {
        callbacks: {
          title: (items) => fullName(place, items[0]),
          label: (item) => `${item.dataset.label} ${item.dataset.texts[item.dataIndex]}`,
        },
      },
    },
  };
}

function fullName(place, item) {
  const row = document.getElementById(place.dataset.of).tBodies[0].rows[item.dataIndex];
  return row.cells[0].textContent;
}

// Colours are the page's own, so that light, dark and paper come from one place.
function repaint(chart) {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  chart.data.datasets.forEach((it, at) => {
    const own = colour(at % 2 ? "--chart-2" : "--chart-1");
    const paper = colour("--paper");
    it.borderColor = own;
    it.backgroundColor = it.type === "bar" ? fills(own, paper, it, at) : own;
    it.pointBackgroundColor = it.parts.map((part) => (part ? paper : own));
  });
  const { scales, plugins } = chart.options;
  for (const scale of Object.values(scales)) {
    scale.ticks.color = colour("--muted");
    scale.grid = { ...scale.grid, color: colour("--chart-grid") };
    scale.border = { color: colour("--line-strong") };
  }
  plugins.legend.labels.color = colour("--ink");
  chart.options.font = { family: getComputedStyle(document.body).fontFamily, size: innerWidth < NARROW_PX ? 12 : 13 };
  chart.update("none");
}

// The second kind of bar is striped and what is known in part is empty, so that colour is not needed to tell them.
function fills(own, paper, it, at) {
  const whole = at % 2 ? stripes(own, paper) : own;
  return it.parts.map((part) => (part ? paper : whole));
}

function stripes(own, paper) {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 6;
  const ink = tile.getContext("2d");
  ink.fillStyle = paper;
  ink.fillRect(0, 0, 6, 6);
  ink.strokeStyle = own;
  ink.lineWidth = 2;
  ink.beginPath();
  ink.moveTo(-1, 7);
  ink.lineTo(7, -1);
  ink.moveTo(-1, 1);
  ink.lineTo(1, -1);
  ink.moveTo(5, 7);
  ink.lineTo(7, 5);
  ink.stroke();
  return ink.createPattern(tile, "repeat");
}

let opened = [];

function onPaper(yes) {
  if (yes) {
    opened = [...document.querySelectorAll("details.data:not([open])")];
  }
  opened.forEach((it) => it.toggleAttribute("open", yes));
  for (const chart of charts) {
    chart.resize();
    repaint(chart);
  }
}
