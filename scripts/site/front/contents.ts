import { isLesson, sourceOf } from "../../notebooks/notebook";
import type { Lessons } from "./excerpt";

const parts: readonly [title: string, lessons: RegExp][] = [
  ["From one neuron to a verdict", /^[12]/],
  ["Function by function", /^3/],
  ["Choose, look inside, play", /^4/],
  ["The sources on trial", /^5/],
];

/** All lessons by part: number, title, minutes, and the first thing that one can do after it; as the lessons themselves say. */
export function contentsOf(lessons: Lessons): string {
  const all = [...lessons]
    .filter(([name]) => isLesson(name))
    .map(([name, { cells }]) => entryOf(name, sourceOf(cells[0])));
  return parts
    .map(([title, of]) => ({ title, own: all.filter(({ name }) => of.test(name)) }))
    .filter(({ own }) => own.length > 0)
    .map(({ title, own }) => `### ${title}\n\n:::{container} lessons\n${own.map(line).join("\n")}\n:::`)
    .join("\n\n");
}

interface Entry {
  name: string;
  number: string;
  title: string;
  minutes: string;
  aim: string;
}

/** What a lesson's first cell says of it. */
export function entryOf(name: string, head: string): Entry {
  const [, number = "", title = ""] = /^# (\S+) (.+)$/m.exec(head) ?? [];
  const [, minutes = ""] = /^\*\*(\d+) minutes/m.exec(head) ?? [];
  const [, aim = ""] = /^- (.+?)[,.]$/m.exec(head) ?? [];
  return { name, number, title, minutes, aim };
}

const line = ({ name, number, title, minutes, aim }: Entry): string =>
  `- [**${number}** ${title}](${name}.ipynb) *${minutes} min*\\\n  ${aim}`;
