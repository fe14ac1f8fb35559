"""Writes test/fixtures/activations.json: what every activation should return, from formulas written independently of
the library and worked out by mpmath at 4000 bits. Run it with `pip install mpmath`, then `python scripts/reference.py`.

Each case is [x, f(x), f'(x)], correctly rounded; where the function is marked as ill-conditioned, followed by the two
condition numbers |x f'/f| and |x f''/f'|, times a factor where the formula subtracts rounded terms that nearly cancel. Derivatives are central difference quotients of the formula, at a step of
2^-600 or smaller, so no derivative is written down here.
"""

import json
import random
import sys
from pathlib import Path

from mpmath import atan, cos, erf, erfc, exp, expm1, log, log1p, mp, mpf, pi, sin, sqrt, tanh

mp.prec = 4000
LARGEST = sys.float_info.max


def sigma(x):
    return 1 / (1 + exp(-x))


def plus(x):
    return log1p(exp(x))


def constant(value):
    return lambda x: mpf(value) + 0 * x


def identity(x):
    return x


def when(*pieces, joins=(), **rest):
    """A function in pieces: (condition, formula), the first condition that holds decides."""
    return dict(pieces=pieces, joins=joins, **rest)


def smooth(formula, **rest):
    return when((lambda x: True, formula), **rest)


def leaky(slope):
    return when((lambda x: x > 0, identity), (lambda x: True, lambda x: slope * x), joins=[0])


def soft_exponential(a):
    if a == 0:
        return smooth(identity)
    if a > 0:
        return smooth(lambda x: expm1(a * x) / a + a, ill=True)
    return smooth(lambda x: -log(1 - a * (x + a)) / a, ill=True, domain=[float(1 / a - a), LARGEST])


def srelu(tl, al, tr, ar):
    return when(
        (lambda x: x <= tl, lambda x: tl + al * (x - tl)),
        (lambda x: x >= tr, lambda x: tr + ar * (x - tr)),
        (lambda x: True, identity),
        joins=[tl, tr],
    )


def hinge(a, b):
    return when(
        (lambda x: x > 0 and x < b, lambda x: x + a * (b - x)),
        (lambda x: x > 0, identity),
        (lambda x: x < b, lambda x: a * (b - x)),
        (lambda x: True, constant(0)),
        joins=[0, b],
    )


def isr(a):
    return lambda x: x / sqrt(1 + a * x * x)


# name: (the function of its parameters, the parameter settings to try; the first is the default)
FUNCTIONS = {
    "binaryStep": (lambda: when((lambda x: x > 0, constant(1)), (lambda x: True, constant(0)), joins=[0]), [{}]),
    "linear": (lambda c: smooth(lambda x: c * x), [dict(c=1), dict(c=-2.5)]),
    "sigmoid": (lambda: smooth(sigma), [{}]),
    "logSigmoid": (lambda: smooth(lambda x: -plus(-x)), [{}]),
    "logit": (lambda: smooth(lambda x: log(x / (1 - x)), domain=[0, 1]), [{}]),
    "complementaryLogLog": (lambda: smooth(lambda x: -expm1(-exp(min(x, 1000))), ill=True), [{}]),
    "tanh": (lambda: smooth(tanh), [{}]),
    "lisht": (lambda: smooth(lambda x: x * tanh(x)), [{}]),
    "arctan": (lambda: smooth(atan), [{}]),
    "relu": (lambda: leaky(0), [{}]),
    "relu6": (
        lambda: when((lambda x: x <= 0, constant(0)), (lambda x: x < 6, identity), (lambda x: True, constant(6)), joins=[0, 6]),
        [{}],
    ),
    "squaredRelu": (lambda: when((lambda x: x > 0, lambda x: x * x), (lambda x: True, constant(0)), joins=[0]), [{}]),
    "leakyRelu": (lambda alpha: leaky(alpha), [dict(alpha=0.01), dict(alpha=0.2), dict(alpha=0)]),
    "prelu": (lambda alpha: leaky(alpha), [dict(alpha=0.25), dict(alpha=-0.5)]),
    "rrelu": (lambda l, u: leaky((l + u) / 2), [dict(l=1 / 8, u=1 / 3), dict(l=0.1, u=0.2)]),
    "thresholdedRelu": (
        lambda theta: when((lambda x: x > theta, identity), (lambda x: True, constant(0)), joins=[theta]),
        [dict(theta=1), dict(theta=-0.5)],
    ),
    "threshold": (
        lambda theta, v: when((lambda x: x > theta, identity), (lambda x: True, constant(v)), joins=[theta]),
        [dict(theta=1, v=0.25), dict(theta=0.1, v=20)],
    ),
    "elu": (
        lambda alpha: when((lambda x: x > 0, identity), (lambda x: True, lambda x: alpha * expm1(x)), joins=[0]),
        [dict(alpha=1), dict(alpha=2), dict(alpha=0.5)],
    ),
    "celu": (
        lambda alpha: when((lambda x: x > 0, identity), (lambda x: True, lambda x: alpha * expm1(x / alpha)), joins=[0], ill=True),
        [dict(alpha=1), dict(alpha=3)],
    ),
    "selu": (
        lambda _lambda, alpha: when(
            (lambda x: x > 0, lambda x: _lambda * x), (lambda x: True, lambda x: _lambda * alpha * expm1(x)), joins=[0]
        ),
        [{"_lambda": 1.0507009873554805, "alpha": 1.6732632423543772}],
    ),
    "swish": (lambda beta: smooth(lambda x: x * sigma(beta * x), ill=True), [dict(beta=1), dict(beta=0), dict(beta=2.7), dict(beta=-1)]),
    "quickGelu": (lambda: smooth(lambda x: x * sigma(mpf(1.702) * x), ill=True), [{}]),
    "elish": (
        lambda: when((lambda x: x > 0, lambda x: x * sigma(x)), (lambda x: True, lambda x: expm1(x) * sigma(x)), joins=[0], ill=True),
        [{}],
    ),
    "hardElish": (
        lambda: when(
            (lambda x: x <= -1, constant(0)),
            (lambda x: x < 0, lambda x: expm1(x) * (x + 1) / 2),
            (lambda x: x < 1, lambda x: x * (x + 1) / 2),
            (lambda x: True, identity),
            joins=[-1, 0, 1],
            ill=True,
        ),
        [{}],
    ),
    "gelu": (lambda: smooth(lambda x: x * erfc(-x / sqrt(2)) / 2, ill=True), [{}]),
    "geluTanh": (
        lambda: smooth(lambda x: x * sigma(sqrt(8 / pi) * (x + mpf(0.044715) * x**3)), ill=True),
        [{}],
    ),
    "mish": (lambda: smooth(lambda x: x * tanh(plus(x)), ill=True), [{}]),
    "serf": (lambda: smooth(lambda x: x * erf(plus(x)), ill=8), [{}]),
    "softplus": (lambda beta: smooth(lambda x: plus(beta * x) / beta, ill=beta != 1), [dict(beta=1), dict(beta=3.3)]),
    "squareplus": (lambda b: smooth(lambda x: (x + sqrt(x * x + b)) / 2), [dict(b=4), dict(b=0.1)]),
    "sparsePlus": (
        lambda: when(
            (lambda x: x <= -1, constant(0)), (lambda x: x < 1, lambda x: (x + 1) ** 2 / 4), (lambda x: True, identity), joins=[-1, 1]
        ),
        [{}],
    ),
    "sparseSigmoid": (
        lambda: when(
            (lambda x: x <= -1, constant(0)), (lambda x: x < 1, lambda x: (x + 1) / 2), (lambda x: True, constant(1)), joins=[-1, 1]
        ),
        [{}],
    ),
    "hardTanh": (
        lambda l, u: when((lambda x: x <= l, constant(l)), (lambda x: x < u, identity), (lambda x: True, constant(u)), joins=[l, u]),
        [dict(l=-1, u=1), dict(l=-0.5, u=3)],
    ),
    "hardSigmoid": (
        lambda: when(
            (lambda x: x <= -3, constant(0)), (lambda x: x < 3, lambda x: (x + 3) / 6), (lambda x: True, constant(1)), joins=[-3, 3]
        ),
        [{}],
    ),
    "hardSwish": (
        lambda: when(
            (lambda x: x <= -3, constant(0)), (lambda x: x < 3, lambda x: x * (x + 3) / 6), (lambda x: True, identity), joins=[-3, 3]
        ),
        [{}],
    ),
    "hardshrink": (
        lambda _lambda: when((lambda x: abs(x) <= _lambda, constant(0)), (lambda x: True, identity), joins=[-_lambda, _lambda]),
        [dict(_lambda=0.5), dict(_lambda=2)],
    ),
    "softshrink": (
        lambda _lambda: when(
            (lambda x: x > _lambda, lambda x: x - _lambda),
            (lambda x: x < -_lambda, lambda x: x + _lambda),
            (lambda x: True, constant(0)),
            joins=[-_lambda, _lambda],
        ),
        [dict(_lambda=0.5), dict(_lambda=2)],
    ),
    "tanhshrink": (lambda: smooth(lambda x: x - tanh(x)), [{}]),
    "softsign": (
        lambda: when((lambda x: x > 0, lambda x: x / (1 + x)), (lambda x: True, lambda x: x / (1 - x)), joins=[0]),
        [{}],
    ),
    "isru": (lambda alpha: smooth(isr(alpha)), [dict(alpha=1), dict(alpha=3)]),
    "isrlu": (
        lambda alpha: when((lambda x: x > 0, identity), (lambda x: True, isr(alpha)), joins=[0]),
        [dict(alpha=1), dict(alpha=3)],
    ),
    "bentIdentity": (lambda: smooth(lambda x: (sqrt(x * x + 1) - 1) / 2 + x), [{}]),
    "sqnl": (
        lambda: when(
            (lambda x: x <= -2, constant(-1)),
            (lambda x: x <= 0, lambda x: x + x * x / 4),
            (lambda x: x < 2, lambda x: x - x * x / 4),
            (lambda x: True, constant(1)),
            joins=[-2, 0, 2],
        ),
        [{}],
    ),
    "sinusoid": (lambda: smooth(sin), [{}]),
    "sinc": (lambda: when((lambda x: x == 0, constant(1)), (lambda x: True, lambda x: sin(x) / x), joins=[0], ill=True), [{}]),
    "snake": (lambda alpha: smooth(lambda x: x + sin(alpha * x) ** 2 / alpha, ill=True), [dict(alpha=1), dict(alpha=5.3)]),
    "exponential": (lambda: smooth(exp), [{}]),
    "gaussian": (lambda: smooth(lambda x: exp(-x * x), ill=True), [{}]),
    "softExponential": (lambda alpha: soft_exponential(alpha), [dict(alpha=0.5), dict(alpha=0), dict(alpha=1), dict(alpha=-0.7)]),
    "srelu": (
        lambda tl, al, tr, ar: srelu(tl, al, tr, ar),
        [dict(tl=-1, al=0.2, tr=1, ar=0.2), dict(tl=-0.5, al=0.01, tr=2, ar=1.5)],
    ),
    "adaptivePiecewiseLinear": (lambda a, b: hinge(a, b), [dict(a=0.2, b=1), dict(a=-0.3, b=-1), dict(a=0.5, b=0)]),
}

TRAINED = {
    "prelu": ["alpha"],
    "swish": ["beta"],
    "snake": ["alpha"],
    "softExponential": ["alpha"],
    "srelu": ["tl", "al", "tr", "ar"],
    "adaptivePiecewiseLinear": ["a", "b"],
}

SIZES = [
    5e-324, 1e-310, 1e-300, 1e-100, 1e-20, 1e-8, 1e-5, 1e-3, 0.02, 0.1, 0.25, 0.3, 0.5, 0.7, 0.75, 0.9, 1, 1.2785, 1.5, 2, 3, 4.5,
    6, 8, 12, 19.5, 28, 36.7, 37.5, 40, 80, 150, 300, 500, 700, 709, 710, 740, 744.5, 745.5, 800, 1e10, 1e100, 1e300, LARGEST,
]  # fmt: skip


def points(spec, few, rng):
    """Sizes of both signs, 0, the joins and their neighbourhoods, and random points."""
    sizes = SIZES[::3] if few else SIZES
    xs = {0.0} | {sign * float(size) for size in sizes for sign in (1, -1)}
    for join in spec["joins"]:
        xs |= {float(join), join * (1 + 2**-52), join * (1 - 2**-53), join + 1e-8, join - 1e-8, join + 1e-3, join - 1e-3}
    xs |= {round(rng.gauss(0, 3), 6) for _ in range(8 if few else 30)}
    if "domain" in spec:
        low, high = spec["domain"]
        size = min(high - low, 10)
        xs |= {low + size * u for u in (1e-10, 1e-3, 0.1, 0.2, 0.3, 0.4999, 0.5, 0.5001, 0.6, 0.7, 0.9, 0.999)}
        xs = {x for x in xs if low < x < high}
    return sorted(xs)


def rounded(value):
    """The nearest double; the largest one where the value is beyond."""
    return max(-LARGEST, min(LARGEST, float(value)))


def formula_at(spec, x):
    return next(formula for condition, formula in spec["pieces"] if condition(x))


def condition_number(x, value, slope, factor):
    return 0 if value == 0 else float(f"{float(min(abs(factor * x * slope / value), mpf(10) ** 300)):.2g}")


def case(spec, x):
    f = formula_at(spec, x)
    x = mpf(x)
    h = min(abs(x) or 1, 1) * mpf(2) ** -600
    below, value, above = f(x - h), f(x), f(x + h)
    slope = (above - below) / (2 * h)
    row = [float(x), rounded(value), rounded(slope)]
    if spec.get("ill"):
        curvature = (above - 2 * value + below) / (h * h)
        row += [condition_number(x, value, slope, spec["ill"]), condition_number(x, slope, curvature, spec["ill"])]
    return row


def partial(make, parameters, name, x):
    """The difference quotient in a parameter, with the piece fixed that holds at the parameter's own value."""
    h = mpf(2) ** -600
    pieces = make(**parameters)["pieces"]
    index = next(i for i, (condition, _) in enumerate(pieces) if condition(x))
    at = lambda step: make(**{**parameters, name: mpf(parameters[name]) + step})["pieces"][index][1](mpf(x))
    return rounded((at(h) - at(-h)) / (2 * h))


def main():
    result = []
    for name, (make, settings) in FUNCTIONS.items():
        for index, parameters in enumerate(settings):
            rng = random.Random(f"{name} {index}")
            spec = make(**parameters)
            xs = points(spec, few=index > 0, rng=rng)
            entry = {"name": name, "parameters": {key.strip("_"): value for key, value in parameters.items()}}
            entry["cases"] = [case(spec, x) for x in xs]
            for trained in TRAINED.get(name, []):
                moderate = [x for x in xs if abs(x) < 50 and x > spec.get("domain", [-50])[0] + 0.01]
                entry.setdefault("partials", {})[trained] = [[x, partial(make, parameters, trained, x)] for x in moderate]
            result.append(entry)
    lines = ",\n".join(json.dumps(entry, separators=(",", ":")) for entry in result)
    Path(__file__).parent.parent.joinpath("test/fixtures/activations.json").write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
