"""Trains a dense network by hand in numpy, as scripts/bench/network.ts asks on stdin, and prints steps per CPU second."""

import json
import sys
import time

import numpy as np


def train(sizes, activation, steps, weights, inputs, targets):
    batch, rate, beta1, beta2, epsilon = 32, 0.001, 0.9, 0.999, 1e-8
    w, b = [], []
    for rows, columns in zip(sizes, sizes[1:]):
        w.append(np.array(weights[: rows * columns], float).reshape(rows, columns))
        b.append(np.array(weights[rows * columns : (rows + 1) * columns], float))
        weights = weights[(rows + 1) * columns :]
    parameters = w + b
    m = [np.zeros_like(p) for p in parameters]
    v = [np.zeros_like(p) for p in parameters]
    x = np.array(inputs, float).reshape(-1, sizes[0])
    t = np.array(targets, float).reshape(-1, sizes[-1])

    def step(k):
        start = k * batch % len(x)
        a = [x[start : start + batch]]
        for i in range(len(w)):
            z = a[-1] @ w[i] + b[i]
            a.append(z if i == len(w) - 1 else np.tanh(z) if activation == "tanh" else np.maximum(z, 0))
        y, goal = a[-1], t[start : start + batch]
        if sizes[-1] == 1:
            dz = 2 * (y - goal) / y.size
        else:
            e = np.exp(y - y.max(axis=1, keepdims=True))
            dz = (e / e.sum(axis=1, keepdims=True) - goal) / batch
        dw, db = [None] * len(w), [None] * len(w)
        for i in reversed(range(len(w))):
            dw[i], db[i] = a[i].T @ dz, dz.sum(axis=0)
            if i > 0:
                da = dz @ w[i].T
                dz = da * (1 - a[i] ** 2 if activation == "tanh" else a[i] > 0)
        scale1, scale2 = 1 - beta1 ** (k + 1), 1 - beta2 ** (k + 1)
        for p, g, mp, vp in zip(parameters, dw + db, m, v):
            mp *= beta1
            mp += (1 - beta1) * g
            vp *= beta2
            vp += (1 - beta2) * g * g
            p -= rate / scale1 * mp / (np.sqrt(vp / scale2) + epsilon)

    for k in range(100):
        step(k)
    start = time.process_time()
    for k in range(100, 100 + steps):
        step(k)
    return steps / (time.process_time() - start)


print(train(**json.load(sys.stdin)))
