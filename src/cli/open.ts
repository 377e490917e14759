// habeas open: the workroom on this machine.

import { userInfo } from "node:os";
import { type Day, systemClock } from "../base/base.ts";
import { serveWorkroom } from "../server/server.ts";
import { buildRecord, openRoom, settleRemoved } from "../workroom/workroom.ts";
import { notedRules, OUT, shownProgress } from "./case-command.ts";
import { type Command, wholeNumber } from "./command.ts";
import { roomPages, roomStanding } from "./room-pages.ts";
import { roomPublishing } from "./room-publishing.ts";
import { roomWriting } from "./room-writing.ts";

const DEFAULT_PORT = 4174;

export const open: Command = {
  name: "open",
  operands: "<folder>",
  summary: "open the workroom in the browser: review, write, decide",
  about:
    "Brings the record up to date and serves the workroom on this machine until Ctrl-C. It prints a link that opens it once; the browser " +
    "then stays signed in. Nothing leaves the machine, and nobody else on the network can reach it.",
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
  run: async (call, terminal) => {
    const [folder = ""] = call.operands;
    const port = wholeNumber("open", call, "port", 0, 65535) ?? DEFAULT_PORT;
    const room = await openRoom(folder, { out: call.value("out") });
    try {
      if (room.open.isTemporary)
        terminal.note(
          `Nothing can be written beside "${folder}": decisions are kept only until this ends (see --out).`,
        );
      await settleRemoved(room.open);
      if (room.open.hasDocuments)
        await buildRecord(room.open.store, room.open.folder, { onProgress: shownProgress(terminal) });
      terminal.progress(undefined);
      const rules = notedRules(room.open.folder, terminal).book;
      const today = (): Day =>
        Temporal.Instant.from(systemClock())
          .toZonedDateTimeISO(room.open.folder.caseFile.timeZone)
          .toPlainDate()
          .toString() as Day;
      const tools = {
        today,
        recordPages: roomPages(),
        standing: roomStanding(rules, today),
        writing: roomWriting(today),
        publishing: roomPublishing(rules, today),
      };
      const by = call.value("by")?.trim() || userInfo().username;
      const served = await serveWorkroom(room, tools, {
        port,
        by,
        onFault: (fault) =>
          terminal.note(`A fault in the program: ${fault instanceof Error ? fault.message : String(fault)}`),
      });
      terminal.out(
        `The workroom is open. This link opens it once:\n${served.link}\nDecisions are recorded as ${by}. Ctrl-C ends it.\n`,
      );
      await terminal.ended();
      await served.close();
      return 0;
    } finally {
      await room.close();
    }
  },
};
