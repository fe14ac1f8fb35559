import { type Figure, grid, lineFigure } from "../../charts";
import { patientsWords as words } from "../../words";
import type { Patient } from "../runs/patients";

const curves = ["sums", "gradients", "spread", "dead"] as const;

/** Four curves of each patient, layer by layer; what is wrong with them is not told. */
export const patientsFigure = (patients: readonly Patient[]): Figure =>
  grid(
    curves.map((curve) =>
      lineFigure(
        patients.map(({ name, [curve]: y }) => ({ name, y })),
        { x: words.layer, y: words[curve], log: curve === "dead" ? undefined : "y", mode: "lines+markers" },
      ),
    ),
    { columns: 2, height: 540 },
  );
