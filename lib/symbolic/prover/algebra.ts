/**
 * Powers, exponentials, logarithms and absolute values of polynomials, by the rules that hold for every real number
 * at which both sides have a value. What has no such rule becomes an atom:
 *
 *     √(4 x²)          →  2 |x|, never 2 x
 *     log(3 x² eʸ)     →  log 3 + 2 log |x| + y, never 2 log x
 *     1/(2 + 2 e⁻ˣ)    →  ½ E S⁻¹ with E = eˣ, S = 1 + E
 *
 * "Known" below means: known from the form alone, as 1 + x² is known to be positive.
 */
import {
  type Atoms,
  absoluteAtom,
  atomPower,
  exponentialAtom,
  functionAtom,
  imaginaryAtom,
  isNonnegative,
  isReal,
  primeAtom,
  sumAtom,
} from "./atoms";
import {
  type Atom,
  add,
  constant,
  multiply,
  multiplyTerms,
  naturalPower,
  type Polynomial,
  polynomial,
  powerOf,
  scale,
  subtract,
  type Term,
  term,
  termPower,
} from "./polynomial";
import { isEven, isInteger, isOdd, one, primeFactors, type Rational, rational, zero } from "./rational";

/** Thrown where an expression has no value for any x: 1/0, log 0. */
export class NoValue extends Error {}

/**
 * p over a common denominator: p = denominator · numerator, in which no sum atom is left but under a root.
 * 1 − S⁻¹ with S = 1 + E becomes S⁻¹ · E. p is zero wherever it is defined if the numerator is empty.
 */
function overCommonDenominator(p: Polynomial): { denominator: Term; numerator: Polynomial } {
  let denominator = term(one);
  let numerator = p;
  // A sum holds only atoms older than itself, so the youngest is taken first.
  for (let sum = youngestSum(p); sum; sum = youngestSum(numerator, sum)) {
    const exponents = [...numerator.values()].map(({ powers }) => powers.get(sum as Atom) ?? zero);
    const lowest = exponents
      .map((each) => each.floor())
      .reduce((low, each) => (each.lt(low) ? each : low), zero);
    denominator = multiplyTerms(denominator, powerOf(sum, lowest));
    numerator = expand(scale(numerator, powerOf(sum, lowest.neg())), sum);
  }
  return { denominator, numerator };
}

function youngestSum(p: Polynomial, olderThan?: Atom): Atom | undefined {
  let youngest: Atom | undefined;
  for (const { powers } of p.values())
    for (const atom of powers.keys())
      if (
        atom.kind === "sum" &&
        (!olderThan || atom.id < olderThan.id) &&
        (!youngest || atom.id > youngest.id)
      )
        youngest = atom;
  return youngest;
}

/** Multiplies out the whole part of the powers of `sum`, none of which is negative. */
function expand(p: Polynomial, sum: Atom): Polynomial {
  let expanded: Polynomial = polynomial();
  const byPower = new Map<bigint, Term[]>();
  for (const each of p.values()) {
    const whole = (each.powers.get(sum) ?? zero).floor();
    const rest = multiplyTerms(each, powerOf(sum, whole.neg()));
    byPower.set(whole.n, [...(byPower.get(whole.n) ?? []), rest]);
  }
  for (const [power, terms] of byPower)
    expanded = add(expanded, multiply(polynomial(...terms), naturalPower(sum.of as Polynomial, power)));
  return expanded;
}

/** Whether p is 0 at every point where it is defined. "No" only means that this is not seen. */
export const isZero = (p: Polynomial): boolean => overCommonDenominator(p).numerator.size === 0;

/** p as one product: a number times powers of atoms. What is left of a sum becomes an atom. */
function asProduct(atoms: Atoms, p: Polynomial): Term {
  if (p.size === 1) return [...p.values()][0];
  const { denominator, numerator } = overCommonDenominator(p);
  if (numerator.size === 0) return term(zero);
  const common = commonFactor(numerator);
  const primitive = scale(numerator, termPower(common, rational(-1)));
  const rest = primitive.size === 1 ? term(one) : powerOf(sumAtom(atoms, primitive));
  return multiplyTerms(multiplyTerms(denominator, common), rest);
}

/** The powers that all terms share, with the coefficient of one of them: always the same for the same sum. */
function commonFactor(p: Polynomial): Term {
  const terms = [...p.values()];
  const exponents = new Map<Atom, Rational>();
  for (const atom of new Set(terms.flatMap(({ powers }) => [...powers.keys()]))) {
    const lowest = terms.map(({ powers }) => powers.get(atom) ?? zero).reduce((a, b) => (b.lt(a) ? b : a));
    if (lowest.n !== 0n) exponents.set(atom, lowest);
  }
  const first = [...p.keys()].sort()[0];
  return term((p.get(first) as Term).coefficient, exponents);
}

/** p^q. Whole powers hold for all numbers; roots are split only where no factor is negative. */
export function power(atoms: Atoms, p: Polynomial, q: Rational): Polynomial {
  if (q.n === 0n) return constant(one);
  if (q.equals(one)) return p;
  const product = asProduct(atoms, p);
  if (product.coefficient.n === 0n) {
    if (q.lt(zero)) throw new NoValue("division by 0");
    return polynomial();
  }
  if (isInteger(q)) return polynomial(termPower(product, q));

  const roots = signedFactors(atoms, product).map(([atom, exponent]) => powerOf(atom, exponent.mul(q)));
  return polynomial(roots.reduce(multiplyTerms, term(one)));
}

/** log p, as a sum over the factors that are known not to be negative, and the logarithm of the rest. */
export function logarithm(atoms: Atoms, p: Polynomial): Polynomial {
  const product = asProduct(atoms, p);
  if (product.coefficient.n === 0n) throw new NoValue("log 0");
  return signedFactors(atoms, product)
    .map(([atom, exponent]) => scale(logarithmOfAtom(atoms, atom), term(exponent)))
    .reduce(add, polynomial());
}

const logarithmOfAtom = (atoms: Atoms, atom: Atom): Polynomial =>
  atom.kind === "exp" && atom.nonnegative
    ? (atom.of as Polynomial)
    : atomPower(known(atoms, "log", atomPower(atom)) ?? functionAtom(atoms, "log", atomPower(atom)));

type Factor = readonly [Atom, Rational];

/**
 * A product as factors of which all but the last are known not to be negative: primes, atoms, |a|² for a²;
 * the last is what is left. So p > 0 holds just where the last one is above 0, and roots and logarithms may be taken
 * factor by factor.
 */
function signedFactors(atoms: Atoms, { coefficient, powers }: Term): Factor[] {
  const factors: Factor[] = [
    ...primeFactors(coefficient.n).map((prime): Factor => [primeAtom(atoms, prime), one]),
    ...primeFactors(coefficient.d).map((prime): Factor => [primeAtom(atoms, prime), rational(-1)]),
  ];
  const unknown = new Map<Atom, Rational>();
  const mayBeSplit = isReal({ coefficient, powers });
  for (const [atom, exponent] of powers) {
    if (mayBeSplit && atom.nonnegative) factors.push([atom, exponent]);
    else if (mayBeSplit && isEven(exponent)) factors.push([absoluteAtom(atoms, atom), exponent]);
    else unknown.set(atom, exponent);
  }
  const rest = remainingFactor(atoms, term(coefficient.lt(zero) ? rational(-1) : one, unknown));
  return rest ? [...factors, rest] : factors;
}

/** A product of unknown sign as one factor. a⁻¹ and a³ have the sign of a, so that log(1/a) can be −log a. */
function remainingFactor(atoms: Atoms, rest: Term): Factor | undefined {
  const [first, second] = rest.powers;
  if (rest.coefficient.equals(one)) {
    if (!first) return undefined;
    if (!second && isOdd(first[1])) return first;
  }
  const inverted = first?.[1].lt(zero);
  const base = polynomial(inverted ? termPower(rest, rational(-1)) : rest);
  return [known(atoms, "sum", base) ?? sumAtom(atoms, base), inverted ? rational(-1) : one];
}

/** e^p, a product over the terms of p; e^(q log a) is a^q. */
export function exponential(atoms: Atoms, p: Polynomial): Polynomial {
  const { denominator, numerator } = overCommonDenominator(p);
  return [...numerator.values()]
    .map((each) => multiplyTerms(each, denominator))
    .map(({ coefficient, powers }) => {
      const [[atom, exponent] = []] = powers;
      return powers.size === 1 && exponent?.equals(one) && atom?.kind === "log"
        ? power(atoms, atom.of as Polynomial, coefficient)
        : atomPower(exponentialAtom(atoms, term(one, powers)), coefficient);
    })
    .reduce(multiply, constant(one));
}

/** |p|, factor by factor. */
export function absolute(atoms: Atoms, p: Polynomial): Polynomial {
  const { coefficient, powers } = asProduct(atoms, p);
  const whole = term(one, powers);
  const factors: Factor[] = isReal(whole) ? [...powers] : [[sumAtom(atoms, polynomial(whole)), one]];
  return polynomial(
    factors
      .map(([atom, exponent]) =>
        powerOf(isNonnegative(atom, exponent) ? atom : absoluteAtom(atoms, atom), exponent),
      )
      .reduce(multiplyTerms, term(coefficient.abs())),
  );
}

/** The sign of p, where all its factors are known to be above 0. */
export function sign(atoms: Atoms, p: Polynomial): Polynomial {
  const { coefficient, powers } = asProduct(atoms, p);
  return [...powers.keys()].every((atom) => atom.positive)
    ? constant(rational(coefficient.compare(0)))
    : oddFunction(atoms, "sign", p);
}

/** f(p) for a function of which only f(−p) = −f(p) is known. */
export function oddFunction(atoms: Atoms, name: string, p: Polynomial): Polynomial {
  if (isZero(p)) return polynomial();
  const opposite = known(atoms, name, scale(p, minus));
  if (opposite) return scale(atomPower(opposite), minus);
  return atomPower(known(atoms, name, p) ?? functionAtom(atoms, name, p));
}

const minus = term(rational(-1));

/** An atom of this kind whose argument equals p, perhaps in another form. */
const known = (atoms: Atoms, kind: string, p: Polynomial): Atom | undefined =>
  [...atoms.values()].find((atom) => atom.kind === kind && isZero(subtract(atom.of as Polynomial, p)));

/** sin p = (e^ip − e^−ip) / 2i */
export function sine(atoms: Atoms, p: Polynomial): Polynomial {
  const { forward, backward } = turns(atoms, p);
  return scale(add(forward, scale(backward, minus)), half(atoms, rational(-1)));
}

/** cos p = (e^ip + e^−ip) / 2 */
export function cosine(atoms: Atoms, p: Polynomial): Polynomial {
  const { forward, backward } = turns(atoms, p);
  return scale(add(forward, backward), half(atoms, zero));
}

const turns = (atoms: Atoms, p: Polynomial) => {
  const turn = (direction: bigint) =>
    exponential(atoms, scale(p, multiplyTerms(term(rational(direction)), powerOf(imaginaryAtom(atoms)))));
  return { forward: turn(1n), backward: turn(-1n) };
};

/** i^exponent / 2 */
const half = (atoms: Atoms, exponent: Rational): Term =>
  multiplyTerms(term(rational(1, 2)), powerOf(imaginaryAtom(atoms), exponent));
