import { expect, test } from "vitest";
import { writingsOf } from "../record/record.ts";
import { buildRecord, openRoom } from "../workroom/workroom.ts";
import { writeCase } from "../workroom/small-case.fixture.ts";
import { roomWriting } from "./room-writing.ts";

test("Values of the record in a dated piece are previewed for its own day, elsewhere for today.", async () => {
  const { folder, remove } = writeCase({
    "case.json": JSON.stringify({ name: "Ilves", subject: { name: "Tomas Ilves" } }),
    "documents/note.txt": "June 3, 2019\n\nTomas Ilves was arrested on May 2, 2019.\n",
  });
  const room = await openRoom(folder);
  try {
    await buildRecord(room.open.store, room.open.folder, { processes: 1 });
    const tools = roomWriting(() => "2019-06-14");
    const preview = async (fields: string): Promise<string> => {
      const text = `---\n${fields}\ntitle: A word\n---\nThis was written on {{today}}.\n`;
      const { writings } = writingsOf([{ path: "word.md", text }]);
      return String((await tools.preview(room, writings.pieces[0]!)).body);
    };
    expect(await preview("kind: update\ndate: 2019-05-20")).toContain("20 May 2019");
    expect(await preview("kind: page")).toContain("14 June 2019");
  } finally {
    await room.close();
    remove();
  }
}, 120_000);
