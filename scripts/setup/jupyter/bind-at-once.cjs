/*
 * Node loads this before tslab.
 * tslab answers requests while it still binds its sockets; a request in that moment ends its loop for good, and the
 * kernel never gets ready ("Socket is blocked by a bind"). So each socket is bound in one step, before requests are read.
 */
const { createRequire } = require("node:module");
const { Publisher, Reply, Router } = createRequire(require.resolve("tslab/package.json"))("zeromq");

/** @this {{ bindSync(address: string): void }} @param {string} address */
function bind(address) {
  this.bindSync(address);
}

for (const { prototype } of [Publisher, Reply, Router])
  Object.defineProperty(prototype, "bind", { value: bind }); // zeromq's own cannot be assigned to
