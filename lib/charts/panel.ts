import type { Axis, Trace } from "./figure";

/** One pair of axes with what is drawn there. */
export interface Panel {
  title?: string;
  x: Axis;
  y: Axis;
  traces: Trace[];
  /** What the panel shows, in words. */
  alt: string;
}

export interface PanelOptions {
  /** Panels in a row; by default all. */
  columns?: number;
  /** The height of the whole figure in pixels. */
  height?: number;
  /** The panels share one range of x: they zoom together, and hovering over one reads all. */
  linked?: boolean;
  /** Lines of text under the whole figure that say how to read it. */
  caption?: readonly string[];
}
