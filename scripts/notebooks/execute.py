"""Runs the notebook on stdin in its kernel and writes it, with outputs, to stdout.

nbclient alone would hide two things that a reader of the notebook meets, so they are recorded here:
- `metadata.reply` of a cell is "ok", "error", or missing where it never ran;
- what a cell prints after its end (a rejected promise that nobody awaits) still belongs to it.
`metadata.kernel` of the notebook gets the seconds that the kernel took to start, and what killed it, if anything did.
"""

import queue
import sys
import time

sys.modules["rfc3987_syntax"] = None  # takes a second to load, to validate addresses that no notebook has

import nbformat
from jupyter_client.kernelspec import NoSuchKernel
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError

CELL_TIMEOUT = 120
LATE_OUTPUT = 0.02
AFTER_LAST = 0.3

notebook = nbformat.read(sys.stdin, as_version=4)
notebook.metadata["kernel"] = {}
kernel = notebook.metadata["kernel"]
last_code_cell = max((i for i, cell in enumerate(notebook.cells) if cell.cell_type == "code"), default=-1)
started = time.monotonic()


def kernel_is_ready(notebook):
    kernel["start"] = time.monotonic() - started


async def settle(cell, cell_index, execute_reply):
    cell.metadata["reply"] = execute_reply["content"]["status"]
    patience = AFTER_LAST if cell_index == last_code_cell else LATE_OUTPUT
    try:
        while True:
            message = await client.kc.get_iopub_msg(timeout=patience)
            if message["msg_type"] != "status":
                client.process_message(message, cell, cell_index)
    except queue.Empty:
        return


client = NotebookClient(
    notebook,
    kernel_name="tslab",
    timeout=CELL_TIMEOUT,
    allow_errors=True,
    coalesce_streams=True,
    on_notebook_start=kernel_is_ready,
    on_cell_executed=settle,
)
try:
    client.execute()
except NoSuchKernel as error:
    sys.exit(f"{error}. Set the kernel up with `npm start`.")
except (CellTimeoutError, RuntimeError) as error:  # the latter: the kernel died, or never got ready
    kernel["failure"] = str(error)
nbformat.write(notebook, sys.stdout)
