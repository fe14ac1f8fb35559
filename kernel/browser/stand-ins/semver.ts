module.exports = { major: (version: string): number => Number(/\d+/.exec(version)?.[0]) };
