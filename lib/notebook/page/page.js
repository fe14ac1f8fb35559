// Runs once in the page that shows the notebook, right after plotly.js: turns the figures that wait into live
// graphs, and later ones as soon as they come.

/** @typedef {import("../../charts").Figure} Figure */
/** @typedef {import("../../charts").Slider} Slider */

// The project compiles without the types of browsers: Node must not seem to have a document.
const page = /** @type {any} */ (globalThis);
const { document, Plotly, ResizeObserver } = page;

const config = { displaylogo: false, modeBarButtons: [["toImage", "zoomIn2d", "zoomOut2d", "resetScale2d"]] };

const sheet = document.createElement("style");
// Text in the page's own colour follows the theme, also when it changes.
sheet.textContent = `
  .why-relu-figure :is(.infolayer, .xaxislayer-above, .yaxislayer-above) text { fill: currentColor !important; }
  .why-relu-slider { display: flex; align-items: center; gap: 12px; height: 36px; margin: 0 24px 0 56px; }
  .why-relu-slider output { min-width: 126px; }
  .why-relu-slider input { flex: 1; accent-color: #0072B2; }`;
document.head.append(sheet);

/** @param {[element: any, figure: Figure]} waiting */
async function draw([element, figure]) {
  const { width, ...layout } = figure.layout;
  const sliders = figure.sliders ?? [];
  const settings = sliders.map(({ active }) => active);
  const graph = document.createElement("div");
  graph.style.height = `${layout.height}px`;

  const show = () => {
    const index = sliders.reduce((sum, { values }, i) => sum * values.length + settings[i], 0);
    const data = figure.data.map((trace, i) => ({ ...trace, ...figure.frames?.[index]?.[i] }));
    return Plotly.react(graph, data, { ...layout, autosize: true }, config);
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
