"""Answers the questions of questions.ts, JSON lines in and out: what an activation should return, from its textbook formulas,
worked out by mpmath at 4000 bits. Derivatives are difference quotients of f at a step of 2^-600 or smaller, so the
textbook's derivative has no say here.

Each case is [x, f(x), f'(x), |x f'/f|, |x f''/f'|]: values with 20 digits, and how much f and f' enlarge a relative
error of x.
"""

import json
import re
import sys

import mpmath
from mpmath import mp, mpf

mp.prec = 4000
TINY = mpf(2) ** -600
HUGE = mpf(2) ** 5000
INFINITE = mpf("inf")
PLAIN = "log log1p log10 sqrt sign sin cos tan cot sec csc asin acos atan asinh acosh atanh".split()
LIMITS = {
    "exp": (0, INFINITE),
    "expm1": (-1, INFINITE),
    "sinh": (-INFINITE, INFINITE),
    "cosh": (INFINITE, INFINITE),
    "tanh": (-1, 1),
    "coth": (-1, 1),
    "sech": (0, 0),
    "csch": (0, 0),
    "erf": (-1, 1),
    "erfc": (2, 0),
}


def bounded(name):
    """A function that takes its limits where x is so large that e^x would fill the memory."""
    function = getattr(mpmath, name)
    left, right = map(mpf, LIMITS[name])
    return lambda x: function(x) if abs(x) < HUGE else right if x > 0 else left


# What an expression may use; abs, pow, min and max are Python's own.
NAMES = {
    "mpf": mpf,
    "pi": mp.pi,
    "e": mp.e,
    "square": lambda x: x**2,
    "cube": lambda x: x**3,
    "log2": lambda x: mpmath.log(x, 2),
    **{name: getattr(mpmath, name) for name in PLAIN},
    **{name: bounded(name) for name in LIMITS},
}


def small(variable):
    return TINY * (min(abs(variable), 1) or 1)


def compiled(expression):
    """A mathjs expression as a function of the values of its names. But for three things Python reads it as it stands."""
    exact = re.sub(r"(?<![\w.])(\d+\.?\d*(?:e[+-]?\d+)?)", r"mpf('\1')", expression)
    try:
        code = compile(exact.replace("^", "**").replace("lambda", "lambda_"), expression, "eval")
    except SyntaxError:
        sys.exit(f'"{expression}" cannot be read here: write each product with *.')
    return lambda values: eval(code, NAMES, values)


def holding(branches, values):
    """The branch that holds."""
    return next(branch for branch in branches if branch["where"](values))


def beside(branches, values, name):
    """f at a step below a variable, at it, above it, and the step. All in one branch, unless that is a single point."""
    step = small(values[name])
    if name != "x":
        step /= max(1, abs(values["x"]))
    places = [{**values, name: values[name] + shift} for shift in (-step, 0, step)]
    branch = holding(branches, values)
    return [(holding(branches, place) if branch["point"] else branch)["value"](place) for place in places], step


def condition(x, slope, value):
    return 0 if value == 0 else float(mpmath.nstr(min(abs(x * slope / value), mpf(10) ** 300), 2))


def digits(value):
    return mpmath.nstr(value, 20).removesuffix(".0")


def case(branches, values):
    (below, value, above), step = beside(branches, values, "x")
    slope = (above - below) / (2 * step)
    curvature = (above - 2 * value + below) / (step * step)
    x = values["x"]
    return [float(x), digits(value), digits(slope), condition(x, slope, value), condition(x, curvature, slope)]


def partial(branches, values, name):
    def slope(x):
        (below, _, above), step = beside(branches, {**values, "x": x}, name)
        return (above - below) / (2 * step)

    x = values["x"]
    step = small(x) * TINY
    return [float(x), digits(slope(x)), condition(x, (slope(x + step) - slope(x - step)) / (2 * step), slope(x))]


def answer(question):
    branches = [
        {"where": compiled(where), "value": compiled(branch["value"]), "point": "==" in where}
        for branch in question["branches"]
        for where in [branch.get("where", "True")]
    ]
    given = question["parameters"]
    parameters = {name.replace("lambda", "lambda_"): mpf(value) for name, value in given.items()}
    points = [{**parameters, "x": mpf(x)} for x in question["inputs"]]
    result = {"name": question["name"], "parameters": given, "cases": [case(branches, at) for at in points]}
    if question["trained"]:
        result["partials"] = {name: [partial(branches, at, name) for at in points] for name in question["trained"]}
    return result


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line)), separators=(",", ":")), flush=True)
