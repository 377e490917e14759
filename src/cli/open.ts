// habeas open: the workroom on this machine.

import { userInfo } from "node:os";
import { serveWorkroom } from "../server/server.ts";
import { OUT } from "./case-command.ts";
import { type Command, wholeNumber } from "./command.ts";
import { withRoom } from "./room-command.ts";

export const DEFAULT_PORT = 4174;

export const open: Command = {
  name: "open",
  operands: "<folder>",
  summary: "open the workroom in the browser: review, write, decide",
  about:
    "Brings the record up to date and serves the workroom on this machine until Ctrl-C. It prints a link that opens it once; the browser " +
    "then stays signed in. Nothing leaves the machine, and nobody else on the network can reach it. For several people: habeas serve.",
  options: [
    {
      name: "by",
      value: "NAME",
      text: "under which name decisions are recorded; otherwise that of the user of this machine",
    },
    { name: "port", value: "N", text: `the port (${DEFAULT_PORT}; 0 takes any that is free)` },
    OUT,
  ],
  examples: ["habeas open ./my-case", 'habeas open ./my-case --by "Ada Pell"'],
  takes: [1, 1],
  run: (call, terminal) => {
    const port = wholeNumber("open", call, "port", 0, 65535) ?? DEFAULT_PORT;
    return withRoom(call, terminal, { mustKeep: false, port }, async (room, tools, onFault) => {
      const by = call.value("by")?.trim() || userInfo().username;
      const served = await serveWorkroom(room, tools, { port, by, onFault });
      terminal.out(openedText(served.link, by, call.value("by")?.trim()));
      await terminal.ended();
      await served.close();
      return 0;
    });
  },
};

/** What is said when it is open. @param given The name as it was given; otherwise `by` is that of the user of this machine. */
export function openedText(link: string, by: string, given: string | undefined): string {
  const how = given ? "" : '; to give your own name, open it with --by "Your Name"';
  return `The workroom is open. This link opens it once:\n${link}\nDecisions are recorded as ${by}${how}. Ctrl-C ends it.\n`;
}
