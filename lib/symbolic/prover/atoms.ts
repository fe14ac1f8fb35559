/**
 * The atoms of the normal form, each made once: the same variable, or the same eˣ, is the same atom wherever it
 * appears, so that terms can meet and cancel.
 *
 *     E{m}   e^m for a product m of atoms; e^(2x − y) is E{x}² · E{y}⁻¹
 *     S{p}   a sum p under a power that is not a natural number; 1/√(1 + x²) is S{1 + x²}^−½
 *     |a|    with the rule |a|² = a²
 *     f{p}   log, erf, atan or sign of p: nothing is known of them but that f(p) = f(p)
 *     2, 3…  a prime under a root: √12 is 2 · 3^½
 *     i      with i² = −1, for sine and cosine
 */
import {
  type Atom,
  keyOf,
  type Polynomial,
  type Powers,
  polynomial,
  powerOf,
  type Term,
  term,
} from "./polynomial";
import { isEven, isInteger, one, type Rational, rational, zero } from "./rational";

/** The atoms made so far, by what they stand for. */
export type Atoms = Map<string, Atom>;

type Properties = Omit<Atom, "id" | "kind">;

const unsigned: Properties = { real: true, nonnegative: false, positive: false };
const above0: Properties = { real: true, nonnegative: true, positive: true };

function intern(atoms: Atoms, kind: string, name: string, make: () => Properties): Atom {
  const key = `${kind} ${name}`;
  const known = atoms.get(key);
  if (known) return known;
  const made = { ...make(), kind, id: atoms.size };
  atoms.set(key, made);
  return made;
}

/** A variable: of any sign, or not below 0, or above 0. */
export const variableAtom = (atoms: Atoms, name: string, sign: "any" | "nonnegative" | "positive"): Atom =>
  intern(atoms, "variable", name, () => ({
    real: true,
    nonnegative: sign !== "any",
    positive: sign === "positive",
  }));

/** A prime. Its whole powers are plain numbers: the exponent stays in [0, 1). */
export const primeAtom = (atoms: Atoms, prime: bigint): Atom => {
  const atom: Atom = intern(atoms, "prime", String(prime), () => ({
    ...above0,
    fold: (exponent) => {
      const whole = exponent.floor();
      if (whole.n === 0n) return undefined;
      return term(rational(prime).pow(whole), powersOf(atom, exponent.sub(whole)));
    },
  }));
  return atom;
};

/** i, whose powers are 1, i, −1, −i. */
export const imaginaryAtom = (atoms: Atoms): Atom => {
  const atom: Atom = intern(atoms, "i", "", () => ({
    ...unsigned,
    real: false,
    fold: (exponent) => {
      if (exponent.equals(one)) return undefined;
      const turns = exponent.mod(4).add(4).mod(4);
      return term(turns.lt(2) ? one : rational(-1), powersOf(atom, turns.mod(2)));
    },
  }));
  return atom;
};

/** |a|, with |a|² = a²: the exponent stays in [0, 2). */
export const absoluteAtom = (atoms: Atoms, of: Atom): Atom => {
  const atom: Atom = intern(atoms, "abs", String(of.id), () => ({
    ...above0,
    positive: false,
    fold: (exponent) => {
      const even = exponent.div(2).floor().mul(2);
      if (even.n === 0n) return undefined;
      return term(one, new Map([...powersOf(atom, exponent.sub(even)), [of, even]]));
    },
  }));
  return atom;
};

/** e^m for a term m with coefficient 1. It is above 0 where m is real. */
export const exponentialAtom = (atoms: Atoms, exponent: Term): Atom => {
  const of = polynomial(exponent);
  return intern(atoms, "exp", keyOf(of), () => ({
    ...(isReal(exponent) ? above0 : { ...unsigned, real: false }),
    of,
  }));
};

/** A sum, kept together. */
export const sumAtom = (atoms: Atoms, of: Polynomial): Atom =>
  intern(atoms, "sum", keyOf(of), () => ({ ...signOf(of), of }));

/** log p, or another function of p. A logarithm is taken to be real only where p is known not to be negative. */
export const functionAtom = (atoms: Atoms, name: string, of: Polynomial): Atom =>
  intern(atoms, name, keyOf(of), () => ({
    ...unsigned,
    real: name !== "log" || signOf(of).nonnegative,
    of,
  }));

const powersOf = (atom: Atom, exponent: Rational): Powers =>
  exponent.n === 0n ? new Map() : new Map([[atom, exponent]]);

export const isReal = ({ powers }: Term): boolean => [...powers.keys()].every((atom) => atom.real);

/** What can be seen of the sign of a sum: it is positive if no term is negative and one is positive. */
function signOf(sum: Polynomial): Properties {
  const terms = [...sum.values()];
  const nonnegative = terms.every(
    ({ coefficient, powers }) =>
      coefficient.gt(zero) && [...powers].every(([atom, exponent]) => isNonnegative(atom, exponent)),
  );
  return {
    real: terms.every(isReal),
    nonnegative,
    positive: nonnegative && terms.some(({ powers }) => [...powers.keys()].every((atom) => atom.positive)),
  };
}

/** Even powers and roots of real numbers are not negative. */
export const isNonnegative = (atom: Atom, exponent: Rational): boolean =>
  atom.nonnegative || (atom.real && (isEven(exponent) || !isInteger(exponent)));

/** a^exponent as a polynomial. */
export const atomPower = (atom: Atom, exponent: Rational = one): Polynomial =>
  polynomial(powerOf(atom, exponent));
