import { sliderAlt, sliderReading } from "../words";
import { onOneScale } from "./color-scale";
import {
  type Axis,
  axisNames,
  type Figure,
  type Frame,
  type Layout,
  type Slider,
  type Trace,
} from "./figure";

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
  const shown = figures[active];
  const settings = figures.map(statesOf);
  const states = onOneScale(settings.flat());
  if (
    settings.some(({ length }) => length !== settings[0]?.length) ||
    states.some(({ length }) => length !== shown.data.length)
  )
    throw new RangeError(
      `slider ${label}: the figures differ in their number of traces or of slider settings`,
    );
  const [first, last, start] = [values[0], values.at(-1), values[active]] as [V, V, V];
  const sliders = [{ label, values, readings: values.map(sliderReading), active }, ...(shown.sliders ?? [])];
  const data = states[initialIndex(sliders)];
  return {
    data,
    layout: withCommonRanges(
      figures.map(({ layout }) => layout),
      shown.layout,
    ),
    alt: sliderAlt(shown.alt, label, [first, last, start]),
    sliders,
    frames: states.map((state) => difference(data, state)),
  };
}

/** The traces at each setting of a figure's sliders. */
const statesOf = ({ data, frames = [[]] }: Figure): Trace[][] =>
  frames.map((frame) => data.map((trace, i) => ({ ...trace, ...frame[i] }) as Trace));

/** The frame that the sliders show at first; the last slider counts fastest. */
const initialIndex = (sliders: readonly Slider[]): number =>
  sliders.reduce((sum, { values, active }) => sum * values.length + active, 0);

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
  for (const name of axisNames(shown).filter((each) => shown[each].type !== "category")) {
    const axes = layouts.map((layout) => layout[name]);
    const low = Math.min(...axes.map(({ range }) => range[0]));
    const high = Math.max(...axes.map(({ range }) => range[1]));
    const { tickvals, ticktext } = axes.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
    result[name] = { ...shown[name], range: [low, high], ...(tickvals && { tickvals, ticktext }) };
  }
  return result;
}

const lengthOf = ({ range: [low, high] }: Axis): number => Math.abs(high - low);
