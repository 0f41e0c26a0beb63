import { tableToWrite, written } from "./written-table.ts";
import { inGrid } from "./in-grid.ts";
import { whatIsBehind } from "#core/workflow/results/behind.ts";
const seed=Number(process.argv[2]); const way=(process.argv[3]??"live") as "live"|"plain";
const t=await tableToWrite(seed); const w=await written(t,way);
for (const s of t.table.data.sheets) for (const r of s.cells!) console.log(JSON.stringify(r));
console.log(w.notes);
for (const s of w.data.sheets) { if (s.name==="Pipeline" || process.argv[4]) s.cells!.forEach((r,i)=>console.log(s.name,i+1,r.map((c,j)=> c && typeof c==="object" && "formula" in c ? String.fromCharCode(65+j)+": "+c.formula+" -> "+JSON.stringify(c.cached) : (s.name!=="Pipeline"? String.fromCharCode(65+j)+": "+JSON.stringify(c):"")).filter(Boolean).join("\n      "))); }
console.log(JSON.stringify(t.edits));
const g=await inGrid(t,way,w); for (const x of g.wrong) console.log(x);
if (g.after) for (const r of g.after.scorecard!.results) console.log(r.name,JSON.stringify(r.score),r.verdict.kind,JSON.stringify(r.verdict.obstacles));
if (g.after) console.log(g.after.reading.strategy.objectives.map(o=>JSON.stringify(o.scale)));
