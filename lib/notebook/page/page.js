// Runs once in the page that shows the notebook, right after plotly.js: turns the figures that wait into live
// graphs, and later ones as soon as they come.

/** @typedef {import("../../charts").Figure} Figure */
/** @typedef {import("../../charts").Slider} Slider */

/** @typedef {import("../../charts/figure").Trace} Trace */

// The project compiles without the types of browsers: Node must not seem to have a document.
const page = /** @type {any} */ (globalThis);
const { document, getComputedStyle, MutationObserver, Plotly, ResizeObserver } = page;
/** @type {Readonly<Record<string, string>>} */
const darkOf = page.whyReluDark;

const config = { displaylogo: false, modeBarButtons: [["toImage", "zoomIn2d", "zoomOut2d", "resetScale2d"]] };

const sheet = document.createElement("style");
// Text in the page's own colour follows the theme, also when it changes.
sheet.textContent = `
  .why-relu-figure :is(.infolayer, .xaxislayer-above, .yaxislayer-above) text { fill: currentColor !important; }
  .why-relu-slider { display: flex; align-items: center; gap: 12px; height: 36px; margin: 0 24px 0 56px; }
  .why-relu-slider output { min-width: 126px; }
  .why-relu-slider input { flex: 1; accent-color: #0072B2; }
  .why-relu-dark .why-relu-slider input { accent-color: #56B4E9; color-scheme: dark; }
  .why-relu-large .why-relu-slider { font-size: 20px; height: 44px; }
  .why-relu-large .why-relu-slider output { min-width: 180px; }`;
document.head.append(sheet);

/** How much larger figures are in JupyterLab's presentation mode: text of 14 pixels gets 20. */
const large = 20 / 14;
const screen = 600; // pixels that JupyterLab leaves of a projector's 720

const isLarge = () => Boolean(document.querySelector(".jp-mod-presentationMode"));

/**
 * Whether an element is on a dark page: its text is light.
 * @param {any} element
 */
function isDark(element) {
  const [red, green, blue] = getComputedStyle(element)
    .color.match(/[\d.]+/g)
    .map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 128;
}

/**
 * The same with the colours of a dark page.
 * @template T
 * @param {T} drawn
 * @returns {T}
 */
const darkened = (drawn) => JSON.parse(JSON.stringify(drawn, (_, value) => darkOf[value] ?? value));

/**
 * @param {Trace} trace
 * @returns {any}
 */
function enlargedTrace(trace) {
  if (trace.type === "heatmap" || trace.type === "contour") {
    const { title, ...bar } = trace.colorbar;
    return {
      ...trace,
      colorbar: { ...bar, thickness: 20, ...(title && { title: { ...title, font: { size: 20 } } }) },
    };
  }
  if (trace.type === "bar") return trace;
  const { line, marker } = trace;
  const width = (/** @type {number | undefined} */ each) => (each === undefined ? each : large * each);
  return {
    ...trace,
    ...(line && { line: { ...line, width: width(line.width) } }),
    ...(marker && { marker: { ...marker, size: width(marker.size) } }),
  };
}

/**
 * A layout for the last row: larger letters, as much more room for them, and no higher than a projector's screen where that is enough.
 * @param {any} layout
 */
function enlarged({ height, margin, annotations, font, ...layout }) {
  const margins = Object.entries(margin).map(([side, length]) => [side, large * length]);
  const high = height > 1.2 * screen ? height : Math.min(screen, large * height);
  const between = height - margin.t - margin.b;
  const captions = large * (between / (high - large * (margin.t + margin.b)));
  const letters = (/** @type {any} */ { size, ...rest }) => ({ ...rest, size: large * size });
  const axes = Object.entries(layout).map(([name, axis]) => [
    name,
    axis?.title?.font ? { ...axis, title: { ...axis.title, font: letters(axis.title.font) } } : axis,
  ]);
  return {
    ...Object.fromEntries(axes),
    height: high,
    margin: Object.fromEntries(margins),
    font: letters(font),
    hoverlabel: { ...layout.hoverlabel, font: { size: 20 } },
    annotations: annotations.map((/** @type {any} */ each) => ({
      ...each,
      font: letters(each.font),
      y: each.y < 0 ? captions * each.y : each.y,
    })),
  };
}

/** Draws a figure anew if its page looks otherwise now.
 * @type {(() => void)[]} */
const restyled = [];
const watcher = new MutationObserver(() => {
  for (const restyle of restyled) restyle();
});
const shell = document.getElementById("main"); // JupyterLab's
for (const element of [document.documentElement, document.body, shell])
  if (element)
    watcher.observe(element, {
      attributes: true,
      attributeFilter: ["class", "style", "data-jp-theme-light", "data-theme"],
    });

/** @param {[element: any, figure: Figure]} waiting */
async function draw([element, figure]) {
  const { width, ...layout } = figure.layout;
  const sliders = figure.sliders ?? [];
  const settings = sliders.map(({ active }) => active);
  const graph = document.createElement("div");
  let look = "";

  const show = () => {
    const index = sliders.reduce((sum, { values }, i) => sum * values.length + settings[i], 0);
    const data = figure.data.map(
      (trace, i) => /** @type {Trace} */ ({ ...trace, ...figure.frames?.[index]?.[i] }),
    );
    const [dark, presented] = [isDark(element), isLarge()];
    look = `${dark} ${presented}`;
    element.classList.toggle("why-relu-dark", dark);
    element.classList.toggle("why-relu-large", presented);
    element.style.maxWidth = presented ? "none" : `${width}px`;
    const [traces, frame] = presented ? [data.map(enlargedTrace), enlarged(layout)] : [data, layout];
    graph.style.height = `${frame.height}px`;
    return Plotly.react(graph, dark ? darkened(traces) : traces, { ...frame, autosize: true }, config);
  };
  const restyle = () => {
    if (element.isConnected && look !== `${isDark(element)} ${isLarge()}`) show();
  };
  const inputs = sliders.map((slider, i) =>
    sliderInput(slider, (index) => {
      settings[i] = index;
      show();
    }),
  );

  const image = element.querySelector("img");
  const live = document.createElement("div");
  live.append(graph, ...inputs);
  image.replaceWith(live);
  try {
    await show();
    restyled.push(restyle);
    linkPanels(graph, figure);
    new ResizeObserver(() => graph.clientWidth > 0 && Plotly.Plots.resize(graph)).observe(graph);
  } catch (error) {
    live.replaceWith(image);
    throw error;
  }
}

/**
 * A slider with its reading. Native, so that keyboards and screen readers can use it.
 * @param {Slider} slider
 * @param {(index: number) => void} onChange
 */
function sliderInput({ label, readings, active }, onChange) {
  const row = document.createElement("label");
  row.className = "why-relu-slider";
  const reading = document.createElement("output");
  const input = document.createElement("input");
  Object.assign(input, { type: "range", min: 0, max: readings.length - 1, value: active });
  input.setAttribute("aria-label", label);
  input.dataset.lmSuppressShortcuts = "true"; // the arrow keys belong to the slider, not to JupyterLab
  const read = () => {
    const value = readings[input.value];
    reading.textContent = `${label} = ${value}`;
    input.setAttribute("aria-valuetext", value);
  };
  input.addEventListener("input", () => {
    read();
    onChange(Number(input.value));
  });
  read();
  row.append(reading, input);
  return row;
}

/**
 * Hovering over one of the panels that share their x reads all of them there.
 * @param {any} graph
 * @param {Figure} figure
 */
function linkPanels(graph, { layout, data }) {
  const linked = new Set(
    data
      .filter(
        ({ xaxis = "x" }) =>
          xaxis === "x" || layout[/** @type {"xaxis"} */ (xaxis.replace("x", "xaxis"))].matches,
      )
      .map(({ xaxis = "x", yaxis = "y" }) => xaxis + yaxis),
  );
  if (linked.size < 2) return;
  graph.on("plotly_hover", (/** @type {any} */ { xvals }) => {
    Plotly.Fx.hover(graph, { xval: xvals[0] }, [...linked], true);
  });
}

const waiting = page.whyReluFigures ?? [];
page.whyReluFigures = { push: draw };
waiting.forEach(draw);
