// What a page or a change of the workroom is: a plain value, with the right that it needs. All of them stand in routes.ts.

import type { Frame, Markup, Place, RoomWords } from "../../views/views.ts";
import type { Person, Right, Room } from "../../workroom/workroom.ts";
import type { Passkeys } from "./passkeys.ts";
import type { RoomTools } from "./room-tools.ts";

export interface Route {
  readonly method: "GET" | "POST";
  /** As Hono writes paths: "/documents/:id". */
  readonly path: string;
  readonly right: Right;
  /** The most bytes that a request may bring; 1 MB unless given. */
  readonly most?: number | undefined;
  /** Reads what is sent as it comes, and bounds it itself: `form` is not there then. */
  readonly streams?: true | undefined;
  handle(asked: Asked): Promise<Response> | Response;
}

/** One request of somebody who is signed in and has the right. */
export interface Asked {
  readonly room: Room;
  readonly tools: RoomTools;
  readonly person: Person;
  readonly request: Request;
  readonly url: URL;
  /** Of the path. "" for one that it does not have. */
  param(name: string): string;
  /** What a form brought. Read once; asked for again, it is the same. */
  form(): Promise<FormData>;
  readonly words: RoomWords;
  readonly language: string;
  readonly frame: Frame;
  /** Where several people have accounts: that of whoever asks. */
  readonly accounts: AskedAccount | undefined;
  /** In which language the interface is from now on. */
  chooseLanguage(language: string): Promise<void>;
  /** Is whoever asked still signed in, with the right to this? For what is told after it was asked. */
  isStillIn(): Promise<boolean>;
  /** Ends the session. */
  leave(): Promise<void>;
  /** A page in the frame. */
  page(parts: RoomPageParts): Response;
  /** Plain data for a script. */
  say(value: unknown, status?: number): Response;
  /** That there is no such page here. */
  missing(): Response;
  /** To another page after a change; `notice` is printed there once. The address begins with "/". */
  redirect(address: string, notice?: Markup): Response;
}

export interface AskedAccount {
  readonly account: string;
  /** Names the session. */
  readonly session: string;
  readonly passkeys: Passkeys;
  /** Where browsers reach the workroom: "https://case.example". */
  readonly origin: string;
  /** On what somebody comes: "Firefox, Windows". */
  readonly device: string;
}

export interface RoomPageParts {
  readonly title: string;
  readonly main: Markup;
  readonly here?: Place | undefined;
  readonly width?: "wide" | undefined;
  readonly status?: number | undefined;
}

/** A word of a form; "" where it is not there. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** All words of a form under one name. */
export function fields(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === "string");
}
