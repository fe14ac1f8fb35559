import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".ipynb": "application/json",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** Serves plain files below a path, with no special headers, as hosts of static pages do. On this machine only. */
export async function serve(
  folder: string,
  prefix = "/why-relu/",
  port = 0,
): Promise<{ address: string; server: Server }> {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const path = fileOf(folder, prefix, decodeURIComponent(pathname));
    if (!path) response.writeHead(404).end("Not found.");
    else if (statSync(path).isDirectory()) response.writeHead(301, { location: `${pathname}/` }).end();
    else {
      response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" });
      createReadStream(path).pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`, server };
}

function fileOf(folder: string, prefix: string, pathname: string): string | undefined {
  if (!pathname.startsWith(prefix)) return undefined;
  const path = join(
    folder,
    normalize(pathname.slice(prefix.length)),
    pathname.endsWith("/") ? "index.html" : "",
  );
  return path.startsWith(folder) && existsSync(path) ? path : undefined;
}
