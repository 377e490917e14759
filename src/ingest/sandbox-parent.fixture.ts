// A program that has two sandboxed processes, one caught in a loop and one idle, prints their ids and waits to be killed.

import { openSandbox } from "./sandbox.ts";
import type { Deed } from "./sandbox.fixture.ts";

const sandbox = openSandbox<Deed, number>({
  entry: `${import.meta.dirname}/sandbox.fixture.ts`,
  processes: 2,
  megabytes: 256,
  readable: [`${import.meta.dirname}/..`, `${import.meta.dirname}/../../node_modules`],
});
const pids = await Promise.all([sandbox.ask({ do: "pid" }, 10_000), sandbox.ask({ do: "pid" }, 10_000)]);
const hung = sandbox.ask({ do: "hang" }, 600_000);
setTimeout(() => {
  console.log(JSON.stringify(pids.map((result) => (result.kind === "answer" ? result.answer : 0))));
}, 200);
await hung;
