import { learn, rowsOf } from "../lib"; import * as L from "../lib";
for (const problem of ["digits","handwriting"] as const) { const d = rowsOf(problem,1).training; let s=0,m=0; for (const v of d.inputs as any) {s+=v*v;m+=v}; console.log(problem, d.rows, "ms", s/d.inputs.length, "mean", m/d.inputs.length);
for (const [f,u] of [[L.swish,20],[L.swiglu,20]] as any) for (const rate of [0.001,0.003,0.01,0.03]) { const r = learn({problem, activation:f, hidden:[u,u], epochs:20, rate, seed:1, trainActivation:false} as any); console.log(f.label, rate, r.scoreOn("training"), r.scoreOn("test")); } }
