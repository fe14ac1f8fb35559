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

/** Once in a page. The playground's text is large enough for the last row of a class. */
export function addSheet(): void {
  const id = "why-relu-playground-sheet";
  if (document.getElementById(id)) return;
  const sheet = document.createElement("style");
  sheet.id = id;
  sheet.textContent = `
  .why-relu-playground { font: 16px/1.35 system-ui, sans-serif; max-width: 1100px; color: inherit; }
  .why-relu-playground :is(button, select, input, textarea) {
    font: inherit; color: inherit; background: transparent; border: 1px solid rgba(128, 128, 128, 0.8);
    border-radius: 6px; min-height: 44px; min-width: 44px; padding: 0 10px; box-sizing: border-box; touch-action: manipulation; }
  .why-relu-playground.dark option { background: #222; color: #eee; }
  .why-relu-playground :is(button, select, input, textarea):focus-visible { outline: 3px solid #E69F00; outline-offset: 1px; }
  .why-relu-playground button { cursor: pointer; }
  .why-relu-playground button.train { background: #0072B2; border-color: #0072B2; color: #fff; font-weight: 600; min-width: 116px; }
  .why-relu-playground button:disabled { opacity: 0.4; cursor: default; }
  .why-relu-playground .row { display: flex; flex-wrap: wrap; gap: 10px; align-items: end; margin: 0 0 10px; }
  .why-relu-playground .named span { display: block; font-size: 15px; }
  .why-relu-playground .named div { display: flex; gap: 4px; align-items: center; }
  .why-relu-playground input { width: 104px; }
  .why-relu-playground .body { display: flex; flex-wrap: wrap; gap: 16px; }
  .why-relu-playground .inside { flex: 1 1 480px; min-width: 0; overflow-x: auto; }
  .why-relu-playground .outside { flex: 0 0 320px; }
  .why-relu-playground table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 0; font: inherit; }
  .why-relu-playground :is(tr, th, td) { background: none !important; border: 0; }
  .why-relu-playground :is(th, td) { padding: 2px 3px; text-align: center !important; font-weight: 400; white-space: nowrap; }
  .why-relu-playground th { text-align: left !important; padding: 2px 0; font-size: 15px; }
  .why-relu-playground td[colspan] { padding: 0; }
  .why-relu-playground td select { width: 100%; padding: 0 2px; font-size: 16px; }
  .why-relu-playground canvas { display: block; width: 100%; }
  .why-relu-playground p { margin: 8px 0; font-size: 15px; }
  .why-relu-playground :is(.standing, .epochs) { flex: 1 1 320px; margin: 0; align-self: center; font-weight: 600; font-size: 16px; }
  .why-relu-playground :is(.standing, .epochs):empty { display: none; }
  .why-relu-playground .bar { width: 0; height: 5px; margin: 0 auto; background: #009E73; border-radius: 2px; }
  .why-relu-playground .reading:last-child .bar { background: #D55E00; }
  .why-relu-playground textarea { flex: 1 1 300px; min-height: 66px; padding: 6px 10px; font: 14px/1.35 ui-monospace, monospace; resize: vertical; }`;
  document.head.append(sheet);
}
