/*
 * Node loads this before tslab.
 * tslab answers requests while it still binds its sockets; a request in that moment ends its loop for good, and the
 * kernel never gets ready ("Socket is blocked by a bind"). So each socket is bound in one step, before requests are read.
 */
const { createRequire } = require("node:module");
const { Publisher, Reply, Router } = createRequire(require.resolve("tslab/package.json"))("zeromq");

for (const { prototype } of [Publisher, Reply, Router]) {
  const value = async function bind(address) {
    this.bindSync(address);
  };
  Object.defineProperty(prototype, "bind", { value }); // zeromq's own cannot be assigned to
}
