module.exports = { runInThisContext: (code: string): unknown => (0, eval)(code) };
