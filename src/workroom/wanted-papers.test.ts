import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { buildRecord } from "./build-record.ts";
import { openCase } from "./open-case.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const FILES: Readonly<Record<string, string>> = {
  "note-one.txt":
    "Visit\n\nJune 20, 2019\n\nThe county has not answered the letter of June 3, 2019. It ignored the June 5, 2019 order.\n",
  "note-two.txt":
    "Call\n\nJune 24, 2019\n\nTom Pell says that the committee wrote in a letter dated June 3, 2019 that the gate must be opened.\n",
  "letter.txt":
    "June 3, 2019\n\nDear County,\n\nOpen the gate of the old wing.\n\nSincerely,\n\nAna Ruiz\nHarlan Committee\n",
};

async function wantedIn(folder: string): Promise<{ wanted: string[]; contents: string }> {
  const open = await openCase(folder);
  try {
    await buildRecord(open.store, open.folder);
    const flags = await open.store.read.flags();
    return {
      wanted: flags
        .filter(({ check }) => check === "wanted")
        .map(({ reason }) => reason)
        .sort(),
      contents: JSON.stringify(await open.store.read.contents()),
    };
  } finally {
    await open.close();
  }
}

function newCase(files: Readonly<Record<string, string>>): string {
  const one = writeCase(files);
  made.push(one);
  return one.folder;
}

const LETTER = "The letter of 3 June 2019 is referred to and is not in the folder.";
const ORDER = "The order of 5 June 2019 is referred to and is not in the folder.";

test("a document is wanted until it comes in, and again when it is taken away", async () => {
  const folder = newCase({ "note-one.txt": FILES["note-one.txt"]! });
  expect((await wantedIn(folder)).wanted).toEqual([LETTER, ORDER]);
  addFiles(folder, { "note-two.txt": FILES["note-two.txt"]! });
  const both = LETTER.replace("referred to", "referred to in 2 documents");
  expect((await wantedIn(folder)).wanted).toEqual([both, ORDER]);
  addFiles(folder, { "letter.txt": FILES["letter.txt"]! });
  expect((await wantedIn(folder)).wanted).toEqual([ORDER]);
  rmSync(join(folder, "letter.txt"));
  rmSync(join(folder, "note-one.txt"));
  expect((await wantedIn(folder)).wanted).toEqual([LETTER]);
});

test("in whatever order they come, the record is the same", async () => {
  const whole = await wantedIn(newCase(FILES));
  for (const order of [
    ["letter.txt", "note-one.txt", "note-two.txt"],
    ["note-two.txt", "letter.txt", "note-one.txt"],
  ]) {
    const folder = newCase({});
    let now = { contents: "", wanted: [""] };
    for (const name of order) {
      addFiles(folder, { [name]: FILES[name]! });
      now = await wantedIn(folder);
    }
    expect(now).toEqual(whole);
  }
});
