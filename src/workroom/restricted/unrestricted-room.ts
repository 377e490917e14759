// The room as those work in it who may not see what is restricted: everything that is read is read from the record without it. Where
// nothing is restricted, it is the room of everybody.

import { join } from "node:path";
import { restrictionsIn, type Restrictions } from "../../record/record.ts";
import type { Store } from "../../store/store.ts";
import { reviewDesk } from "../review-desk.ts";
import type { Room } from "../room.ts";
import { unrestrictedRecord } from "./unrestricted-record.ts";

class UnrestrictedRoom {
  readonly #whole: Room;
  #restrictions: { readonly last: number; readonly found: Restrictions } | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #store: Store | undefined;
  #room: Room | undefined;
  #desk: Room["desk"] | undefined;
  #shown = "";

  constructor(whole: Room) {
    this.#whole = whole;
    whole.beforeClose(async () => {
      await this.#last;
      await this.#store?.close();
    });
  }

  now(): Promise<Room> {
    const next = this.#last.then(() => this.#update());
    this.#last = next.catch(() => undefined); // whoever asked is told; the next one asks again
    return next;
  }

  async restrictions(): Promise<Restrictions> {
    const { book } = await this.#whole.desk.now();
    if (this.#restrictions?.last !== book.last) this.#restrictions = { last: book.last, found: restrictionsIn(book) };
    return this.#restrictions.found;
  }

  async #update(): Promise<Room> {
    const { read, open } = this.#whole;
    const found = await this.restrictions();
    if (found.documents.size + found.people.size === 0) return this.#whole;
    const shown = `${await read.revision()} ${this.#restrictions?.last ?? 0}`;
    if (this.#room !== undefined && this.#shown === shown) return this.#room;
    const { store, isAnew } = await unrestrictedRecord(read, open.folder, found, this.#store);
    if (store !== this.#store || this.#room === undefined) this.#room = this.#roomOf(store);
    if (store !== this.#store || isAnew) this.#desk = reviewDesk(store.read, store.queue);
    this.#store = store;
    this.#shown = shown;
    return this.#room;
  }

  #roomOf(store: Store): Room {
    const whole = this.#whole;
    const { read } = store;
    const copyTo = (path: string): Promise<void> => store.copyTo(path);
    const narrow = (open: Room["open"]): Room["open"] => ({ ...open, store: { ...open.store, read, copyTo } });
    return {
      ...whole,
      open: narrow(whole.open),
      read,
      desk: { now: () => (this.#desk ??= reviewDesk(read, store.queue)).now() },
      recordPages: join(whole.recordPages, "unrestricted"),
      change: (work) => whole.change((open) => work(narrow(open))),
    };
  }
}

const ROOMS = new WeakMap<Room, UnrestrictedRoom>();

function of(room: Room): UnrestrictedRoom {
  return ROOMS.getOrInsertComputed(room, (one) => new UnrestrictedRoom(one));
}

/** Brings it up to date first. */
export function unrestrictedRoom(room: Room): Promise<Room> {
  return of(room).now();
}

/** What is restricted at present. */
export function restrictionsOf(room: Room): Promise<Restrictions> {
  return of(room).restrictions();
}
