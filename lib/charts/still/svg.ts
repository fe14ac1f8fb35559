/** An SVG element as text. Numbers are rounded to a tenth of a pixel. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = "",
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${pixel(value)}"`);
  return `<${name}${written.join("")}${content ? `>${content}</${name}>` : "/>"}`;
}

/** A length in pixels as an SVG path writes it. */
export const pixel = (value: number | string): string =>
  typeof value === "string" ? escaped(value) : String(Math.round(value * 10) / 10);

/** Text as HTML and SVG take it, also within double quotes. */
const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** A line of text. */
export const text = (
  content: string,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string | number>> = {},
): string => tag("text", { x, y, ...attributes }, escaped(content));
