import { pixel } from "./svg";

/** A place in pixels. */
export type Place = readonly [x: number, y: number];

/** A path through the places, broken where there is none. What lies on the way between two others is left out. */
export function pathThrough(places: readonly (Place | null)[]): string {
  const path = thinned(places).map(
    (place, i, all) => place && `${all[i - 1] ? "L" : "M"}${place.map(pixel).join(" ")}`,
  );
  return path.join("");
}

/** The closed path around the places. */
export const outline = (places: readonly Place[]): string =>
  `M${places.map((place) => place.map(pixel).join(" ")).join("L")}Z`;

function thinned(places: readonly (Place | null)[]): (Place | null)[] {
  const kept: (Place | null)[] = [];
  let last = 0;
  for (const [i, place] of places.entries()) {
    const [from, next] = [places[last], places[i + 1]];
    const between = places.slice(last + 1, i + 1);
    if (from && next && between.length > 0 && between.every((each) => each && isBetween(each, from, next)))
      continue;
    kept.push(place);
    last = i;
  }
  return kept;
}

const visible = 0.2; // pixels

/** Whether a place lies on the straight line between two others, and within it. */
function isBetween([x, y]: Place, [x0, y0]: Place, [x1, y1]: Place): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy);
  const along = ((x - x0) * dx + (y - y0) * dy) / length;
  return along >= 0 && along <= length && Math.abs((x - x0) * dy - (y - y0) * dx) / length < visible;
}
