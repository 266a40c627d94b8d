// docs/examples/next_deadline.mjs
// The next deadline of a case file, for a system that is not written in Python.
import { spawnSync } from "node:child_process";

const [file, on] = process.argv.slice(2);
const run = spawnSync("complaintrules", ["assess", file, "--on", on, "--json"], { encoding: "utf8" });
if (run.error) throw run.error; // the command is not installed
const answer = JSON.parse(run.stdout);

if (run.status === 0) {
  const open = answer.deadlines.filter((each) => ["due", "overdue"].includes(each.status));
  for (const each of open) console.log(answer.case, each.id, each.status, each.due_by, each.provision);
} else {
  // Status 2: the input cannot be used. Every fault has a code that does not change.
  for (const fault of answer.faults) console.log(fault.code, `line ${fault.line}:`, fault.message);
  process.exitCode = run.status;
}
