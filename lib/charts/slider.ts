import { axisNames, type Figure, type Frame, type Layout, type Trace } from "./figure";

/**
 * One figure with a slider out of a figure for each value. The slider works without the kernel. The figures must
 * have the same traces in the same order; each axis gets the range that holds them all. Sliders nest: a figure
 * that has sliders already gets one more.
 *
 * @example
 * const figure = slider("β", [1, 2, 5], (beta) => activationFigure(prelu.with({ alpha: beta })), 1);
 * figure.frames?.length; // 3
 */
export function slider<V extends number | string>(
  label: string,
  values: readonly V[],
  figureAt: (value: V) => Figure,
  active: number = Math.floor(values.length / 2),
): Figure {
  if (values.length === 0) throw new RangeError(`slider ${label}: there are no values`);
  if (!Object.hasOwn(values, active))
    throw new RangeError(
      `slider ${label}: active is ${active}, but the values are 0 to ${values.length - 1}`,
    );
  const figures = values.map((value) => figureAt(value));
  const states = figures.flatMap(statesOf);
  const shown = figures[active] as Figure;
  if (states.some((state) => state.length !== shown.data.length))
    throw new RangeError(`slider ${label}: the figures differ in their number of traces`);
  return {
    data: shown.data,
    layout: withCommonRanges(
      figures.map(({ layout }) => layout),
      shown.layout,
    ),
    alt: `${shown.alt} A slider sets ${label} from ${values[0]} to ${values.at(-1)}; shown is ${values[active]}.`,
    sliders: [{ label, values, active }, ...(shown.sliders ?? [])],
    frames: states.map((state) => difference(shown.data, state)),
  };
}

/** The traces at each setting of a figure's sliders. */
function statesOf({ data, frames = [[]] }: Figure): Trace[][] {
  return frames.map((frame) => withFrame(data, frame));
}

export const withFrame = (data: readonly Trace[], frame: Frame): Trace[] =>
  data.map((trace, i) => ({ ...trace, ...frame[i] }) as Trace);

/** The traces as the sliders show them at first. */
export function initialTraces({ data, sliders = [], frames = [] }: Figure): Trace[] {
  const index = sliders.reduce((sum, { values, active }) => sum * values.length + active, 0);
  return withFrame(data, frames[index] ?? []);
}

/** What of each trace differs from the figure's own data, so that a notebook stays small. */
function difference(data: readonly Trace[], state: readonly Trace[]): Frame {
  return state.map((trace, i) => {
    const base = data[i] as unknown as Record<string, unknown>;
    const changed = Object.entries(trace).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key]),
    );
    return Object.fromEntries(changed);
  });
}

function withCommonRanges(layouts: readonly Layout[], shown: Layout): Layout {
  const result: Layout = { ...shown };
  for (const name of axisNames(shown)) {
    const ranges = layouts.map((layout) => layout[name].range);
    const low = Math.min(...ranges.map(([start]) => start));
    const high = Math.max(...ranges.map(([, end]) => end));
    result[name] = { ...shown[name], range: [low, high] };
  }
  return result;
}
