import type { Page } from "playwright-core";

// biome-ignore lint/suspicious/noExplicitAny: JupyterLab's application object comes without types.
declare const jupyterapp: any;

interface Assistance {
  complete: { matches: string[]; cursor_start: number; cursor_end: number };
  inspect: { found: boolean; data: Record<string, string> };
}

/** What the notebook's kernel offers and tells at a place in a piece of code, counted in code points. */
export const assistance = (page: Page, code: string, cursor: number): Promise<Assistance> =>
  page.evaluate(
    async ([code, cursor_pos]) => {
      const { kernel } = jupyterapp.shell.currentWidget.sessionContext.session;
      const complete = await kernel.requestComplete({ code, cursor_pos });
      const inspect = await kernel.requestInspect({ code, cursor_pos, detail_level: 0 });
      return { complete: complete.content, inspect: inspect.content };
    },
    [code, cursor] as const,
  );
