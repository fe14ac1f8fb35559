"""Prints what the activations of vectors should return, from the textbook formulas at 800 digits.

800 digits, so that 1 - p keeps 50 of them where p differs from 1 by e^-1600.
Each number is written as the nearest double.
"""

import json
import random

from mpmath import erfc, exp, log, mp, mpf, sqrt

mp.dps = 800


def delta(i, j):
    return 1 if i == j else 0


def softmax(xs, temperature=1):
    powers = [exp(x / temperature) for x in xs]
    shares = [power / sum(powers) for power in powers]
    jacobian = [[p * (delta(i, j) - q) / temperature for j, q in enumerate(shares)] for i, p in enumerate(shares)]
    return shares, jacobian


def softmin(xs, temperature=1):
    shares, jacobian = softmax([-x for x in xs], temperature)
    return shares, [[-entry for entry in row] for row in jacobian]


def log_softmax(xs, temperature=1):
    shares, _ = softmax(xs, temperature)
    jacobian = [[(delta(i, j) - q) / temperature for j, q in enumerate(shares)] for i, _ in enumerate(shares)]
    return [log(p) for p in shares], jacobian


def log_sum_exp(xs):
    return [log(sum(exp(x) for x in xs))], [softmax(xs)[0]]


def log_mean_exp(xs):
    return [log(sum(exp(x) for x in xs) / len(xs))], [softmax(xs)[0]]


def hardmax(xs):
    return [mpf(delta(i, xs.index(max(xs)))) for i in range(len(xs))], [[mpf(0)] * len(xs) for _ in xs]


def sparsemax(xs):
    """By trying every size of the support, largest first."""
    for size in range(len(xs), 0, -1):
        threshold = (sum(sorted(xs, reverse=True)[:size]) - 1) / mpf(size)
        if sorted(xs, reverse=True)[size - 1] > threshold:
            break
    inside = [x > threshold for x in xs]
    shares = [max(x - threshold, mpf(0)) for x in xs]
    jacobian = [
        [delta(i, j) - 1 / mpf(size) if a and b else mpf(0) for j, b in enumerate(inside)]
        for i, a in enumerate(inside)
    ]
    return shares, jacobian


def maxout(xs, pieces=2):
    values, jacobian = [], []
    for start in range(0, len(xs), pieces):
        group = xs[start : start + pieces]
        values.append(max(group))
        winner = start + group.index(max(group))
        jacobian.append([mpf(delta(winner, j)) for j in range(len(xs))])
    return values, jacobian


def crelu(xs):
    zero = mpf(0)
    values = [max(x, zero) for x in xs] + [max(-x, zero) for x in xs]
    slopes = [mpf(x > 0) for x in xs] + [-mpf(x < 0) for x in xs]
    n = len(xs)
    return values, [[slopes[i] * delta(i % n, j) for j in range(n)] for i in range(2 * n)]


def gated(gate, slope):
    def unit(xs, **parameters):
        n = len(xs) // 2
        gates = [gate(x, **parameters) for x in xs[n:]]
        slopes = [slope(x, **parameters) for x in xs[n:]]
        left = [[gates[i] * delta(i, j) for j in range(n)] for i in range(n)]
        right = [[xs[i] * slopes[i] * delta(i, j) for j in range(n)] for i in range(n)]
        return [a * g for a, g in zip(xs, gates)], [a + b for a, b in zip(left, right)]

    return unit


def sigmoid(x):
    return 1 / (1 + exp(-x))


def swish_slope(x, beta=1):
    s = sigmoid(beta * x)
    return s + beta * x * s * (1 - s)


def clamped_swiglu(xs, alpha=mpf(1.702), limit=7):
    n = len(xs) // 2
    parts = [max(min(x, limit), -limit) for x in xs[:n]]
    gates = [min(x, limit) for x in xs[n:]]
    values = [gate * sigmoid(alpha * gate) for gate in gates]
    left = [[values[i] * delta(i, j) * (abs(xs[i]) < limit) for j in range(n)] for i in range(n)]
    right = [
        [(parts[i] + 1) * swish_slope(gates[i], alpha) * delta(i, j) * (xs[n + i] < limit) for j in range(n)]
        for i in range(n)
    ]
    return [(a + 1) * value for a, value in zip(parts, values)], [a + b for a, b in zip(left, right)]


def gelu_slope(x):
    return erfc(-x / sqrt(2)) / 2 + x * exp(-x * x / 2) / sqrt(2 * mp.pi)


functions = {
    "softmax": softmax,
    "softmin": softmin,
    "logSoftmax": log_softmax,
    "logSumExp": log_sum_exp,
    "logMeanExp": log_mean_exp,
    "hardmax": hardmax,
    "sparsemax": sparsemax,
    "maxout": maxout,
    "crelu": crelu,
    "glu": gated(sigmoid, lambda x: sigmoid(x) * (1 - sigmoid(x))),
    "reglu": gated(lambda x: max(x, mpf(0)), lambda x: mpf(x > 0)),
    "swiglu": gated(lambda x, beta=1: x * sigmoid(beta * x), swish_slope),
    "clampedSwiglu": clamped_swiglu,
    "geglu": gated(lambda x: x * erfc(-x / sqrt(2)) / 2, gelu_slope),
}

parameters = {
    "softmax": [{"temperature": t} for t in (0.5, 2, 10)],
    "softmin": [{"temperature": 3}],
    "logSoftmax": [{"temperature": t} for t in (0.5, 2, 10)],
    "maxout": [{"pieces": 3}, {"pieces": 1}],
    "swiglu": [{"beta": 0.5}, {"beta": 3}],
    "clampedSwiglu": [{"alpha": 1, "limit": 2}],
}


def inputs():
    """Lists of 6 numbers, so that pairs and groups of 3 divide them: of every size, and the hard ones."""
    draw = random.Random(1)
    for scale in (1e-9, 0.1, 1, 3, 10, 30, 100, 300):
        yield [draw.gauss(0, scale) for _ in range(6)]
    yield [1000, 1001, 1002, -1000, 1000, 1001.5]
    yield [1e8, 1e8 + 1, 1e8 - 0.25, 1e8, 1e8 - 2, 1e8 + 0.5]
    yield [0, 0, 0, 0, 0, 0]
    yield [-1.791759469228055] * 6  # -log 6, where log-sum-exp is nearly 0
    yield [0.25, 0.5, 0.125, 0.75, 1, 0]
    yield [800, -800, 799, -799, 0.5, -0.5]
    yield [-800, 800, 1e-300, -1e-300, 30, -30]
    yield [0, -40, -700, -745, -50, -37]


def exact(given):
    return {key: value if key == "pieces" else mpf(value) for key, value in given.items()}


def doubles(values):
    return [float(value) for value in values]


def case(name, xs, given):
    values, jacobian = functions[name]([mpf(x) for x in xs], **exact(given))
    return {
        "name": name,
        "parameters": given,
        "xs": xs,
        "values": doubles(values),
        "jacobian": [doubles(row) for row in jacobian],
    }


def entropy_case(xs, label):
    shares, _ = softmax([mpf(x) for x in xs])
    gradient = [p - delta(i, label) for i, p in enumerate(shares)]
    return {"xs": xs, "label": label, "value": float(-log(shares[label])), "gradient": doubles(gradient)}


if __name__ == "__main__":
    cases = [
        case(name, xs, given)
        for name in functions
        for given in [{}, *parameters.get(name, [])]
        for xs in inputs()
    ]
    entropies = [entropy_case(xs, label) for xs in inputs() for label in (0, 3)]
    print(json.dumps({"cases": cases, "crossEntropy": entropies}, separators=(",", ":")))
