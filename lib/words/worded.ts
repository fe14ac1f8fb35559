/** A sentence for each kind of data. */
export type Sentences<Data extends { kind: string }> = {
  readonly [Kind in Data["kind"]]: (data: Extract<Data, { kind: Kind }>) => string;
};

/**
 * The sentence for a piece of data, from a table with one for each kind.
 *
 * @example
 * worded({ cold: () => "It is cold.", warm: () => "It is warm." }, { kind: "warm" }); // "It is warm."
 */
export const worded = <Data extends { kind: string }>(sentences: Sentences<Data>, data: Data): string =>
  (sentences[data.kind as Data["kind"]] as (data: Data) => string)(data);
