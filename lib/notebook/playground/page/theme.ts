/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** The colours of a page, light or dark. Classes have Okabe and Ito's blue and vermilion, as in all figures. */
export interface Theme {
  dark: boolean;
  ink: string;
  below: Colour;
  above: Colour;
  /** The colours of the values from −1 to 1 in equal steps, as the bytes of a picture. */
  palette: Uint32Array;
}

const shades = 511;

const themeWith = (dark: boolean, ink: string, middle: Colour, below: Colour, above: Colour): Theme => ({
  ...{ dark, ink, below, above },
  palette: Uint32Array.from({ length: shades }, (_, i) => {
    const value = (2 * i) / (shades - 1) - 1;
    const end = value < 0 ? below : above;
    const [r, g, b] = end.map((part, k) => Math.round(middle[k] + (part - middle[k]) * Math.abs(value)));
    return new Uint32Array(Uint8Array.of(r, g, b, 255).buffer)[0];
  }),
});

const light = themeWith(false, "#111", [255, 255, 255], [0, 114, 178], [213, 94, 0]);
const dark = themeWith(true, "#eee", [24, 24, 28], [86, 180, 233], [240, 128, 48]);

/** The theme that an element's text colour tells of. */
export function themeOf(root: HTMLElement): Theme {
  const [r, g, b] = (getComputedStyle(root).color.match(/[\d.]+/g) ?? []).map(Number);
  return r + g + b > 382 ? dark : light;
}

/** Where the colour of a value from −1 to 1 stands in the palette. */
export const shadeOf = (value: number): number => Math.round(((value + 1) * (shades - 1)) / 2);

export const css = ([r, g, b]: Colour, opacity = 1): string => `rgba(${r}, ${g}, ${b}, ${opacity})`;

/**
 * Once in a page. The playground's text is large enough for the last row of a class; with three columns all of it is in the
 * window of a projector, in JupyterLab's presentation mode.
 */
export function addSheet(): void {
  const id = "why-relu-playground-sheet";
  if (document.getElementById(id)) return;
  const sheet = document.createElement("style");
  sheet.id = id;
  sheet.textContent = `.why-relu-playground {
  font: 16px/1.35 system-ui, sans-serif; max-width: 1200px; color: inherit; container-type: inline-size;
  & :is(button, select, input, textarea) {
    font: inherit; color: inherit; background: transparent; border: 1px solid #808080cc;
    border-radius: 6px; min-height: 44px; min-width: 44px; padding: 0 10px; box-sizing: border-box; touch-action: manipulation; }
  &.dark option { background: #222; color: #eee; }
  & :is(button, select, input, textarea):focus-visible { outline: 3px solid #E69F00; }
  & button { cursor: pointer; }
  & .train { background: #0072B2; border-color: #0072B2; color: #fff; font-weight: 600; min-width: 116px; }
  & button:disabled { opacity: 0.4; cursor: default; }
  & textarea { flex: 1 1 300px; min-height: 66px; padding: 6px 10px; font: 14px/1.35 ui-monospace, monospace; }
  & .row { display: flex; flex-wrap: wrap; gap: 10px; align-items: end; }
  & .layout { display: grid; gap: 8px 12px; grid-template: auto / minmax(0, 1fr);
    grid-template-areas: "settings" "buttons" "says" "inside" "plane" "curve" "legend" "code"; }
  & .settings { grid-area: settings; }
  & .buttons { grid-area: buttons; }
  & .says { grid-area: says; align-self: center; font-weight: 600; }
  & .inside { grid-area: inside; min-width: 0; overflow-x: auto; }
  & .plane { grid-area: plane; width: 320px; }
  & .curve { grid-area: curve; width: 300px; }
  & .legend { grid-area: legend; font-size: 15px; }
  & .code { grid-area: code; align-content: start; }
  @container (min-width: 760px) {
    & .layout { grid-template: repeat(4, auto) 1fr auto / auto minmax(0, 1fr) 320px; grid-template-areas:
      "settings settings settings" "buttons says says" "inside inside plane" "inside inside curve" "inside inside legend" "code code code"; } }
  @container (min-width: 1120px) {
    & .layout { grid-template: repeat(4, auto) 1fr / minmax(0, 1fr) 320px 300px; grid-template-areas:
      "settings settings buttons" "inside plane curve" "inside plane says" "inside plane code" "inside legend code"; }
    & .buttons { flex-wrap: nowrap; justify-self: end; white-space: nowrap; }
    & .says { min-height: 88px; }
    & textarea { min-height: 120px; } }
  & .named span { display: block; font-size: 15px; }
  & .named div { display: flex; gap: 4px; align-items: center; }
  & input { width: 104px; }
  & table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 0; font: inherit !important; }
  & :is(tr, th, td) { background: none !important; border: 0; }
  & :is(th, td) { padding: 2px 3px; text-align: center !important; font-weight: 400; white-space: nowrap; }
  & th { text-align: left !important; padding: 2px 0; font-size: 15px; }
  & td[colspan] { padding: 0; }
  & td select { width: 100%; padding: 0 2px; font-size: 16px; }
  & table:has(td:nth-child(7)) :is(th, td, select) { font-size: 13px; appearance: none; padding: 2px 0; }
  & canvas { display: block; width: 100%; }
  & p { margin: 0; font: inherit; }
  & .bar { width: 0; height: 5px; margin: 0 auto; background: #009E73; }
  & .reading:last-child .bar { background: #D55E00; }
}`;
  document.head.append(sheet);
}
