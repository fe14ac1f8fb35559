/** Every character of ASCII that a template literal takes as it is, the levels of ink first. */
const alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&'()*+,-./:;<=>?@[]^_{|}~";

const levels = 17;

/** Rows of levels from 0 to 16 as texts, in which a symbol stands for each of the commonest pairs of symbols. */
export function pack(rows: readonly (readonly number[])[]): {
  symbols: string;
  pairs: string[];
  texts: string[];
} {
  let texts = rows.map((row) => row.map((level) => alphabet[level]).join(""));
  const pairs = Array.from(alphabet.slice(levels), (symbol) => {
    const pair = commonestPair(texts);
    texts = texts.map((text) => text.replaceAll(pair, symbol));
    return pair;
  });
  return { symbols: alphabet, pairs, texts };
}

function commonestPair(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (let i = 1; i < text.length; i++) {
      const pair = text[i - 1] + text[i];
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
