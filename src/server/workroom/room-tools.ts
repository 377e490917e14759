// What the workroom needs of the parts of the program that write pages: they are handed in when it is started.

import type { Day, Instant } from "../../base/base.ts";
import type { Refusal, Writing } from "../../record/record.ts";
import type { Markup, ShownPiecePreview, ShownPublishing } from "../../views/views.ts";
import type { Moment, OpenCase, Room } from "../../workroom/workroom.ts";

export interface RoomTools {
  /**
   * The folder with the pages of the record in a language, as up to date as they are; undefined while the first of them are
   * being written. `moment`: as people's decisions had the record then.
   */
  recordPages(room: Room, language: string, moment?: Moment): Promise<string | undefined>;
  /** Where the case stands today, for the first page. */
  standing(room: Room, language: string): Promise<Markup>;
  /** The present day where the case is. */
  today(): Day;
  readonly writing: WritingTools;
  readonly publishing: PublishingTools;
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

/** Who does something, and why. */
interface Acting {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

export interface PublishingTools {
  /** What would be published now, and the editions so far. */
  look(room: Room): Promise<ShownPublishing>;
  /** Publishes what was looked at; `mark` names it. Otherwise nothing is written. */
  publish(
    open: OpenCase,
    what: Pick<Acting, "by" | "at"> & { readonly mark: string },
  ): Promise<
    | { readonly kind: "published"; readonly number: number; readonly pages: number }
    | { readonly kind: "changed" | "refused" }
  >;
  /** Lets one refusal pass. Throws Problem not-waivable. */
  waive(open: OpenCase, waiver: string, who: Acting): Promise<void>;
  /** Throws Problem no-such-edition. */
  putBack(
    open: OpenCase,
    number: number,
    who: Acting,
  ): Promise<
    | { readonly kind: "put back"; readonly number: number }
    | { readonly kind: "withheld"; readonly what: readonly string[] }
  >;
}
