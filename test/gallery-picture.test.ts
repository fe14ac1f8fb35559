import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { activations } from "../lib/activations";
import { familyGroups, galleryPath, galleryPictures } from "../scripts/references/gallery-picture";

for (const [theme, picture] of Object.entries(galleryPictures)) {
  const path = galleryPath(theme);
  test(`${path} is what npm run references writes`, () => {
    const committed = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
    assert.equal(committed, picture, "run `npm run references`");
    assert.ok(committed.length <= 150_000, `${committed.length} bytes`);
  });
}

test("the picture shows each function once, under its name", () => {
  const shown = familyGroups.flatMap(({ functions }) => functions.map(({ name }) => name));
  assert.deepEqual(
    shown.sort(),
    Object.values(activations)
      .map(({ name }) => name)
      .sort(),
  );
  for (const picture of Object.values(galleryPictures)) {
    assert.equal(picture.match(/<use /g)?.length, shown.length);
    assert.ok(!/NaN|Infinity|undefined/.test(picture));
  }
});
