/**
 * Polynomials with exact coefficients: sums of terms such as 3/2 · x² · y⁻¹ · E^½.
 *
 * The letters are atoms: a variable, or something that the algebra does not look into, like E = eˣ or log x.
 * Exponents are rational and may be negative. Two terms with the same atoms and exponents are added, so a polynomial
 * in which everything cancels is empty:
 *
 *     (x + y)² − x² − 2xy − y²  →  { }
 *
 * Some atoms know a rule for their own powers (i² = −1, |x|² = x²); it is applied in every product.
 */
import { one, type Rational, rational, zero } from "./rational";

export interface Atom {
  readonly id: number;
  /** variable, exp, sum, log … */
  readonly kind: string;
  /** What the atom is a name for, or a function of. */
  readonly of?: Polynomial;
  /** A rule for the atom's own powers, such as i³ = −i; undefined where there is nothing to rewrite. */
  readonly fold?: (exponent: Rational) => Term | undefined;
  /** Its values are real numbers; then also: never negative, always above 0. */
  readonly real: boolean;
  readonly nonnegative: boolean;
  readonly positive: boolean;
}

export type Powers = ReadonlyMap<Atom, Rational>;

/** coefficient · Π atom^exponent */
export interface Term {
  readonly coefficient: Rational;
  readonly powers: Powers;
}

/** Terms by their `key`. */
export type Polynomial = ReadonlyMap<string, Term>;

/** Thrown where an expression is too large for the algebra. */
export class TooLarge extends Error {}
const maxProducts = 1e5;
const maxExponent = 1000n;

/** The same for terms that differ in their coefficient only. */
const key = (powers: Powers): string =>
  [...powers]
    .sort(([a], [b]) => a.id - b.id)
    .map(([atom, exponent]) => `${atom.id}^${exponent.toFraction()}`)
    .join(" ");

/** A text that is the same for equal polynomials only. */
export const keyOf = (p: Polynomial): string =>
  [...p]
    .map(([each, { coefficient }]) => `${coefficient.toFraction()} ${each}`)
    .sort()
    .join(" + ");

export const term = (coefficient: Rational, powers: Powers = new Map()): Term => ({ coefficient, powers });

/** atom^exponent */
export const powerOf = (atom: Atom, exponent: Rational = one): Term =>
  atom.fold?.(exponent) ?? term(one, exponent.n === 0n ? new Map() : new Map([[atom, exponent]]));

export const polynomial = (...terms: readonly Term[]): Polynomial => {
  const sum = new Map<string, Term>();
  for (const each of terms) addTo(sum, each);
  return sum;
};

export const constant = (value: Rational): Polynomial => polynomial(term(value));

function addTo(sum: Map<string, Term>, { coefficient, powers }: Term) {
  const name = key(powers);
  const total = (sum.get(name)?.coefficient ?? zero).add(coefficient);
  if (total.n === 0n) sum.delete(name);
  else sum.set(name, { coefficient: total, powers });
}

export const add = (p: Polynomial, q: Polynomial): Polynomial => polynomial(...p.values(), ...q.values());

export const subtract = (p: Polynomial, q: Polynomial): Polynomial => add(p, scale(q, term(rational(-1))));

/** Each term of p times `factor`. */
export const scale = (p: Polynomial, factor: Term): Polynomial =>
  polynomial(...[...p.values()].map((each) => multiplyTerms(each, factor)));

export function multiply(p: Polynomial, q: Polynomial): Polynomial {
  if (p.size * q.size > maxProducts) throw new TooLarge(`a product of ${p.size} and ${q.size} terms`);
  const product = new Map<string, Term>();
  for (const a of p.values()) for (const b of q.values()) addTo(product, multiplyTerms(a, b));
  return product;
}

export function multiplyTerms(a: Term, b: Term): Term {
  const powers = new Map(a.powers);
  for (const [atom, exponent] of b.powers) {
    const total = (powers.get(atom) ?? zero).add(exponent);
    if (total.n === 0n) powers.delete(atom);
    else powers.set(atom, total);
  }
  const folded: Term[] = [];
  for (const [atom, exponent] of powers) {
    const rewritten = atom.fold?.(exponent);
    if (!rewritten) continue;
    powers.delete(atom);
    folded.push(rewritten);
  }
  return folded.reduce(multiplyTerms, { coefficient: a.coefficient.mul(b.coefficient), powers });
}

/** p^n for a natural number n. */
export function naturalPower(p: Polynomial, n: bigint): Polynomial {
  if (n > maxExponent) throw new TooLarge(`the power ${n}`);
  let result = constant(one);
  let square = p;
  for (let rest = n; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = multiply(result, square);
    if (rest > 1n) square = multiply(square, square);
  }
  return result;
}

/** The n-th power of a term, for an integer n. */
export function termPower({ coefficient, powers }: Term, n: Rational): Term {
  if (coefficient.n !== coefficient.d && n.n > maxExponent) throw new TooLarge(`the power ${n.toFraction()}`);
  return [...powers].reduce(
    (product, [atom, exponent]) => multiplyTerms(product, powerOf(atom, exponent.mul(n))),
    term(coefficient.pow(n)),
  );
}
