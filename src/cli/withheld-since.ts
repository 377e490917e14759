// What somebody has withheld since an edition was written must not leave the house unseen: put back, sent or packed.

import { existsSync, readFileSync } from "node:fs";
import { Problem } from "../base/base.ts";
import {
  type EditionPlace,
  editionShown,
  type KeptEdition,
  readShownState,
  shownIn,
  withheldSince,
} from "../publish/publish.ts";
import { publicationOf } from "../record/record.ts";
import type { RecordReader } from "../store/store.ts";
import { openCaseToRead } from "../workroom/workroom.ts";
import type { Option } from "./command.ts";

export const EVEN_SO: Option = {
  name: "even-so",
  text: "do it although the edition shows what somebody has withheld since",
};

/** As `refuseWithheld`, of the case in a folder. `home` is where its record is kept; `edition` otherwise the one that the public folder shows. */
export async function refuseWithheldIn(
  folder: string,
  place: EditionPlace,
  command: string,
  { edition, home }: { readonly edition?: KeptEdition | undefined; readonly home?: string | undefined },
): Promise<void> {
  const open = await openCaseToRead(folder, home);
  try {
    await refuseWithheld(open.read, place, command, edition);
  } finally {
    await open.close();
  }
}

/** Throws Problem bad-usage with what was withheld. */
export async function refuseWithheld(
  read: Pick<RecordReader, "decisions">,
  place: EditionPlace,
  command: string,
  edition = editionShown(place),
): Promise<void> {
  const withheld = await withheldIn(read, place, edition);
  if (withheld.length === 0) return;
  const which = edition === undefined ? "What stands in the public folder" : `Edition ${edition.number}`;
  throw new Problem("bad-usage", {
    command,
    why: `${which} shows what somebody has withheld since: ${withheld.join("; ")}. Publish again first (habeas publish), or do it all the same with --even-so.`,
  });
}

/** What an edition shows, or the public folder without a list of its own, that somebody has withheld since. */
export async function withheldIn(
  read: Pick<RecordReader, "decisions">,
  place: EditionPlace,
  edition: KeptEdition | undefined,
): Promise<readonly string[]> {
  const shown = edition === undefined ? shownNow(place) : shownIn(place, edition);
  return shown === undefined ? [] : withheldSince(readShownState(shown), publicationOf(await read.decisions()));
}

function shownNow({ shown }: EditionPlace): string | undefined {
  return existsSync(shown) ? readFileSync(shown, "utf8") : undefined;
}
