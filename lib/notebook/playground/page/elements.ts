/** A new element with properties, attributes and children. Keys that a control gets are its own, not JupyterLab's. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  if ("disabled" in made) made.setAttribute("data-lm-suppress-shortcuts", "true"); // JupyterLab looks at the focused element first
  return made;
}

export const button = (text: string, onClick: () => void, label = text): HTMLButtonElement => {
  const made = element("button", { type: "button", textContent: text, onclick: onClick });
  made.setAttribute("aria-label", label);
  return made;
};

/** A native list to choose from, for keyboards, touch and screen readers. Values outside `options` are added. */
export function choice<T extends string | number>(
  label: string,
  options: readonly T[],
  value: T,
  onChange: (value: T) => void,
  textOf: (option: T) => string = String,
): HTMLSelectElement {
  const all = options.includes(value) ? options : [...options, value];
  const made = element(
    "select",
    {},
    ...all.map((option) => element("option", { textContent: textOf(option), selected: option === value })),
  );
  made.onchange = () => onChange(all[made.selectedIndex]);
  made.setAttribute("aria-label", label);
  return made;
}

/** A control with its name above it. */
export const named = (label: string, ...controls: Node[]): HTMLElement =>
  element(
    "div",
    { className: "named" },
    element("span", { textContent: label }),
    element("div", {}, ...controls),
  );

/** A canvas that is as sharp as the screen, for so many pixels of the page. */
export function canvas(label: string, className = ""): HTMLCanvasElement {
  const made = element("canvas", { className });
  made.setAttribute("role", "img");
  made.setAttribute("aria-label", label);
  return made;
}

/** The canvas' pen, in pixels of the page, on an empty canvas of that size. */
export function penOf(target: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  const [w, h] = [width, height].map((length) => Math.round(length * devicePixelRatio));
  if (target.width !== w || target.height !== h) Object.assign(target, { width: w, height: h });
  target.style.height = `${height}px`;
  const pen = target.getContext("2d") as CanvasRenderingContext2D;
  pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  pen.clearRect(0, 0, width, height);
  return pen;
}
