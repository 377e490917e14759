// What is answered to somebody who is not signed in, where several people have accounts: signing in and accepting an invitation.

import type { Markup, RoomWords } from "../../views/views.ts";
import type { Room } from "../../workroom/workroom.ts";
import type { Trying } from "./attempts.ts";
import type { Passkeys } from "./passkeys.ts";

export interface OutsideRoute {
  readonly method: "GET" | "POST";
  readonly path: string;
  handle(outside: Outside): Promise<Response> | Response;
}

/** One request of somebody unknown. A change comes from a page of the workroom, and is small: that was seen to before. */
export interface Outside {
  readonly room: Room;
  readonly passkeys: Passkeys;
  readonly url: URL;
  form(): Promise<FormData>;
  readonly words: RoomWords;
  readonly language: string;
  /** Where browsers reach the workroom: "https://case.example". */
  readonly origin: string;
  /** On what somebody comes: "Firefox, Windows". */
  readonly device: string;
  /** Notes an attempt; false when it is one too many. */
  allows(what: Trying, account?: string): boolean;
  /** The attempts for the name, from where somebody is, count anew. */
  succeeded(account: string): void;
  page(title: string, main: Markup, status?: number): Response;
  say(value: unknown, status?: number): Response;
  redirect(address: string): Response;
  /** With the cookie of a session that has begun; `notice` is printed on its first page. */
  signedIn(cookie: string, response: Response, notice?: Markup): Response;
}
