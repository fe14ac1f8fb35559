import { type Activation, activations } from "../../lib/activations";
import { sheetOf } from "../../lib/charts";
import { type Family, familyOf } from "../../lib/lessons";
import { families } from "../../lib/words";

const all: readonly Activation[] = Object.values(activations);

/** The functions of each family, by name, as lesson 3.13 sorts them. */
export const familyGroups = (Object.keys(families) as Family[]).map((family) => ({
  title: families[family][0],
  rule: families[family][1],
  functions: all.filter((f) => familyOf(f) === family).sort((a, b) => a.name.localeCompare(b.name, "en")),
}));

/** The picture of all functions, for light pages and for dark ones. */
export const galleryPictures = {
  light: pictureFor("light"),
  dark: pictureFor("dark"),
};

function pictureFor(theme: "light" | "dark"): string {
  return `${sheetOf(familyGroups, theme, `${all.length} functions, all on the same scale`)}\n`;
}

/** Where the README finds it. */
export const galleryPath = (theme: string): string => `notebooks/images/gallery-${theme}.svg`;
