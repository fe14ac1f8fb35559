/** The text of a file that was packed with gzip at home: small also on a server that packs nothing. */
export async function fetchPacked(address: string): Promise<string> {
  const { body, ok, status } = await fetch(address);
  if (!ok || !body) throw new Error(`${address}: the server answered ${status}.`);
  return new Response(body.pipeThrough(new DecompressionStream("gzip"))).text();
}
