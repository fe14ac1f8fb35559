import type { Interruptible, Share, Specs } from "./jupyterlite";
import { kernelClass } from "./kernel";

// What JupyterLab loads: a federated extension, as webpack would make of one plugin, by hand.

const name = "@why-relu/tslab-kernel";
const base = new URL(".", (document.currentScript as HTMLScriptElement).src).href;
const startWorker = () => new Worker(`${base}worker.js`);

let spare: Worker | undefined = startWorker(); // its compiler loads while JupyterLab does
let share: Share;

/** A worker that is ready, or soon; another one is begun, so that a kernel that is lost comes back at once. */
function takeWorker(): Worker {
  const taken = spare ?? startWorker();
  spare = undefined;
  setTimeout(() => {
    spare ??= startWorker();
  }, 5000);
  return taken;
}

/** A module that JupyterLab shares, in its newest version. */
async function shared<T>(module: string): Promise<T> {
  const versions = share[module] ?? {};
  const [newest = ""] = Object.keys(versions).sort((a, b) =>
    b.localeCompare(a, undefined, { numeric: true }),
  );
  const factory = await versions[newest]?.get();
  if (!factory) throw new Error(`JupyterLab shares no ${module}.`);
  return factory() as T;
}

async function plugin() {
  const services = await shared<{ BaseKernel: never; IKernelSpecs: unknown; IKernelClient: unknown }>(
    "@jupyterlite/services",
  );
  const TslabKernel = kernelClass(services.BaseKernel, takeWorker);
  const kernels = new Map<string, InstanceType<typeof TslabKernel>>();
  const spec = {
    name: "tslab",
    display_name: "TypeScript",
    language: "typescript",
    argv: [],
    env: {},
    metadata: {},
    resources: {},
  };
  return {
    id: `${name}:kernel`,
    autoStart: true,
    requires: [services.IKernelSpecs, services.IKernelClient],
    activate(_app: unknown, specs: Specs, client: Interruptible) {
      specs.register({
        spec,
        create: async (options) => {
          const kernel = new TslabKernel(options);
          kernels.set(options.id, kernel);
          return kernel;
        },
      });
      // JupyterLite does not tell a kernel of an interrupt; it cancels only the cells that wait.
      const interrupt = client.interrupt.bind(client);
      client.interrupt = async (id) => {
        kernels.get(id)?.interrupt();
        return interrupt(id);
      };
    },
  };
}

const container = {
  init(scope: Share): void {
    share = scope;
  },
  async get(): Promise<() => unknown> {
    const made = await plugin();
    return () => ({ __esModule: true, default: [made] });
  },
};

const page = globalThis as { _JUPYTERLAB?: Record<string, unknown> };
page._JUPYTERLAB = { ...page._JUPYTERLAB, [name]: container };
