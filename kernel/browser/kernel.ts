import { information } from "../core/information";
import type { Answer, Failure, FromWorker, Request } from "../core/protocol";
import { failed, interrupted, restarted } from "../core/words";
import type { BaseKernelClass } from "./jupyterlite";

const gentle = 100; // milliseconds after which a cell that was interrupted, and does not reply, is taken as ended
const patience = 1500; // milliseconds until a worker that does not answer is given up

/** The kernel as JupyterLite wants it, a class of its own kind: it hands all requests to a worker. */
export function kernelClass(BaseKernel: BaseKernelClass, takeWorker: () => Worker) {
  return class TslabKernel extends BaseKernel {
    #worker = this.#start();
    #ids = 0;
    #waiting = new Map<number, (answer: Answer) => void>();
    #timer: number | undefined;

    #start(): Worker {
      const worker = takeWorker();
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data);
      return worker;
    }

    #receive(message: FromWorker): void {
      if (message.type === "stream") this.stream({ name: message.name, text: message.text });
      else if (message.type === "display" && message.update) this.updateDisplayData(message.content);
      else if (message.type === "display") this.displayData(message.content);
      else if (message.type === "interrupted") this.#after(gentle, () => this.#endAll(interrupted));
      else if (message.type === "reply") this.#end(message.id, message);
    }

    #after(milliseconds: number, act: () => void): void {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(act, milliseconds);
    }

    #end(id: number, answer: Answer): void {
      clearTimeout(this.#timer);
      this.#waiting.get(id)?.(answer);
      this.#waiting.delete(id);
    }

    #endAll(failure: Failure): void {
      for (const id of this.#waiting.keys()) this.#end(id, failed(failure));
    }

    #ask(request: Omit<Request, "id">): Promise<Answer> {
      const id = ++this.#ids;
      return new Promise((resolve) => {
        this.#waiting.set(id, resolve);
        this.#worker.postMessage({ ...request, id });
      });
    }

    /** Ends the cell that runs; where it never pauses, by another worker, and all variables are lost. */
    interrupt(): void {
      if (this.#waiting.size === 0) return;
      this.#worker.postMessage({ type: "interrupt" });
      this.#after(patience, () => {
        this.#worker.terminate();
        this.#worker = this.#start();
        this.#endAll(restarted);
      });
    }

    override dispose(): void {
      if (!this.isDisposed) this.#worker.terminate();
      super.dispose();
    }

    async kernelInfoRequest() {
      return information;
    }

    async executeRequest({ code }: { code: string }) {
      const { content, failure } = await this.#ask({ type: "execute", code, cell: this.executionCount });
      if (failure) this.publishExecuteError(failure);
      return { ...content, execution_count: this.executionCount };
    }

    async completeRequest({ code, cursor_pos }: { code: string; cursor_pos: number }) {
      return (await this.#ask({ type: "complete", code, cursor: cursor_pos })).content;
    }

    async inspectRequest({ code, cursor_pos }: { code: string; cursor_pos: number }) {
      return (await this.#ask({ type: "inspect", code, cursor: cursor_pos })).content;
    }

    async isCompleteRequest({ code }: { code: string }) {
      return (await this.#ask({ type: "isComplete", code })).content;
    }

    async commInfoRequest() {
      return { status: "ok", comms: {} };
    }

    inputReply(): void {}
    async commOpen(): Promise<void> {}
    async commMsg(): Promise<void> {}
    async commClose(): Promise<void> {}
  };
}
