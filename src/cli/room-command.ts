// What the commands that serve the workroom have in common: the case brought up to date, and the parts that write its pages.

import { type Day, systemClock } from "../base/base.ts";
import { type RoomTools, tryPort } from "../server/server.ts";
import { buildRecord, openRoom, type Room, settleRemoved } from "../workroom/workroom.ts";
import { noteMoved, notedRules, shownProgress } from "./case-command.ts";
import type { Call, Terminal } from "./command.ts";
import { roomPages, roomStanding } from "./room-pages.ts";
import { roomPublishing } from "./room-publishing.ts";
import { roomWriting } from "./room-writing.ts";

export interface RoomPlace {
  /** Refuse where nothing can be kept beside the documents. */
  readonly mustKeep: boolean;
  /** Where it will be served: that something else is there is to be said before all the files are read. */
  readonly port: number;
  readonly listen?: string | undefined;
}

/** Opens the case of the first operand and does `work` with it. */
export async function withRoom(
  call: Call,
  terminal: Terminal,
  { mustKeep, port, listen }: RoomPlace,
  work: (room: Room, tools: RoomTools, onFault: (fault: unknown) => void) => Promise<number>,
): Promise<number> {
  const [folder = ""] = call.operands;
  const room = await openRoom(folder, { out: call.value("out"), mustKeep });
  try {
    noteMoved(room.open, terminal);
    if (room.open.isTemporary)
      terminal.note(`Nothing can be written beside "${folder}": decisions are kept only until this ends (see --out).`);
    await tryPort(port, listen);
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
    return await work(room, tools, (fault) =>
      terminal.note(`A fault in the program: ${fault instanceof Error ? fault.message : String(fault)}`),
    );
  } finally {
    await room.close();
  }
}
