import { display } from "tslab";
import { type Activation, activations, symbolOf } from "../activations";
import { thumbnailAltOf, thumbnailOf, thumbnailSize } from "../charts";
import { base64 } from "../charts/still/base64";
import { type Family, familyOf, type Properties, portraitOf, propertiesOf } from "../lessons";
import { casesLatex } from "../symbolic";
import {
  centreFact,
  conventionFact,
  costFact,
  elsewhereFact,
  familyTitle,
  frameworks,
  galleryTitle,
  kinksFact,
  parameterFact,
  rangeFact,
  slopeFact,
  startFact,
  tailsFact,
  families as titles,
  facts as words,
} from "../words";
import { card, escapeHtml, htmlTable, paragraph } from "./page/html";
import { plot } from "./plot";

/** What the functions shown must be like: `{ bounded: true, smooth: true }`. */
export type PropertyFilter = { readonly [Name in keyof Properties]?: boolean };

/**
 * Shows all activations that have the wanted properties as small pictures, family by family. A click on one opens its
 * page. Throws a RangeError where a property is not known.
 *
 * @example
 * gallery({ bounded: true, zeroCentred: true });
 */
export function gallery(filter: PropertyFilter = {}): void {
  const chosen = Object.values<Activation>(activations).filter((f) => fits(propertiesOf(f), filter));
  const title = galleryTitle(chosen.length, Object.keys(activations).length);
  const groups = (Object.keys(titles) as Family[]).map((family) =>
    group(
      family,
      chosen.filter((f) => familyOf(f) === family),
    ),
  );
  display.html(paragraph(title) + groups.join(""));
}

function fits(properties: Properties, filter: PropertyFilter): boolean {
  const wanted = Object.entries(filter) as [keyof Properties, boolean][];
  const unknown = wanted.find(([name]) => !(name in properties));
  if (unknown)
    throw new RangeError(
      `gallery: no property "${String(unknown[0])}"; there are ${Object.keys(properties).join(", ")}`,
    );
  return wanted.every(([name, value]) => properties[name] === value);
}

/** The pictures of a family, by name, under its title. */
function group(family: Family, list: readonly Activation[]): string {
  if (list.length === 0) return "";
  const sorted = [...list].sort((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    `<div style="font-weight: bold; margin: 16px 0 8px; border-bottom: 1px solid rgba(128,128,128,0.6)">${escapeHtml(familyTitle(family, list.length))}</div>` +
    `<div style="display: flex; flex-wrap: wrap; gap: 14px 6px; align-items: flex-start">${sorted.map(tile).join("")}</div>`
  );
}

/** A function's small picture with its name, and behind it its page. */
function tile(f: Activation): string {
  const { width, height } = thumbnailSize;
  const image = base64(thumbnailOf(f));
  return (
    `<details style="max-width: 940px"><summary style="cursor: pointer; list-style: none; width: ${width}px">` +
    `<img alt="${escapeHtml(thumbnailAltOf(f))}" width="${width}" height="${height}" style="display: block" src="data:image/svg+xml;base64,${image}">` +
    `<span style="display: block; text-align: center; line-height: 1.2">${escapeHtml(f.name)}</span></summary>${facts(f)}</details>`
  );
}

/**
 * Shows the page of one activation: formula, slope, facts, and a live graph.
 *
 * @example
 * page(mish);
 */
export function page(f: Activation): void {
  display.html(card("open", f.label, facts(f)));
  plot(f);
}

function facts(f: Activation): string {
  const { branches, convention, source, elsewhere = {}, differs = {}, parameters = {} } = f.definition;
  const { range, slopes, kinks, mean, tails, calls, gain } = portraitOf(f);
  const names = Object.entries(frameworks).map(([key, framework]) => {
    const name = key as keyof typeof frameworks;
    return [framework, elsewhereFact(elsewhere[name], differs[name])];
  });
  const rows = [
    ...Object.entries(parameters).map(([name, { default: value, meaning }]) => [
      symbolOf(name),
      parameterFact(meaning, value),
    ]),
    [words.range, rangeFact(range)],
    [words.slope, slopeFact(slopes)],
    [words.kinks, kinksFact(kinks)],
    [words.convention, kinks.length && convention ? conventionFact(convention) : ""],
    [words.centre, Number.isNaN(mean) ? "" : centreFact(mean)],
    [words.tails, tailsFact(tails)],
    [words.cost, costFact(calls)],
    [words.start, Number.isNaN(gain) ? "" : startFact(gain)],
    ...names,
    [words.source, source ?? ""],
  ].filter(([, fact]) => fact !== "");
  const slope = casesLatex(branches, ({ derivative }) => derivative);
  return (
    paragraph(`$$f(x) = ${casesLatex(branches)}$$`) +
    paragraph(`$$f'(x) = ${slope}$$`) +
    htmlTable(["", f.name], rows)
  );
}
