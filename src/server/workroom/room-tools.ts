// What the workroom needs of the parts of the program that write pages: they are handed in when it is started.

import type { Day } from "../../base/base.ts";
import type { Refusal, Writing } from "../../record/record.ts";
import type { Markup, ShownPiecePreview } from "../../views/views.ts";
import type { Room } from "../../workroom/workroom.ts";

/** Who may be shown what: "all", or "open" for those who may not see restricted documents and people. */
export type Clearance = "all" | "open";

export interface RoomTools {
  /**
   * The folder with the pages of the record in a language, as up to date as they are; undefined while the first of them are
   * being written.
   */
  recordPages(room: Room, language: string, clearance: Clearance): Promise<string | undefined>;
  /** Where the case stands today, for the first page. */
  standing(room: Room, language: string): Promise<Markup>;
  /** The present day where the case is. */
  today(): Day;
  readonly writing: WritingTools;
}

export interface WritingTools {
  /** The piece as it would be printed, and what the rules say of it alone. */
  preview(
    room: Room,
    piece: Writing,
  ): Promise<Omit<ShownPiecePreview, "toMend"> & { readonly refusals: readonly Refusal[] }>;
  /** The values of the record that a piece may hold, in the case's first language. */
  values(room: Room): Promise<readonly { readonly name: string; readonly words: string | undefined }[]>;
}
