// What the workroom needs of the parts of the program that write pages: they are handed in when it is started.

import type { Day } from "../../base/base.ts";
import type { Markup } from "../../views/views.ts";
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
}
