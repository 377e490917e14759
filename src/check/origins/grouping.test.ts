import fc from "fast-check";
import { expect, test } from "vitest";
import { type DocumentId, type OriginId, overlaps } from "../../base/base.ts";
import { fingerprint } from "../../text/text.ts";
import { regroup } from "./grouping.ts";
import type { Link } from "../../record/record.ts";
import { linksOf } from "./links.ts";
import { describeOrigin, groupOrigins } from "./origins.ts";
import { type Fingerprinted, sharedText } from "./reuse.ts";

function run(prefix: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `${prefix}${i}`).join(" ");
}

/** Documents that come and go, with the links between them and the origins that each change leaves. */
class Folder {
  readonly documents = new Map<DocumentId, Fingerprinted>();
  links: Link[] = [];
  asked = 0;

  add(document: DocumentId, text: string): void {
    const printed = { document, text, prints: fingerprint(text) };
    this.documents.set(document, printed);
    const shared = [...this.documents.values()].flatMap((other) => sharedText(printed, other));
    this.links.push(...linksOf(shared, this.documents));
    this.#settle([], []);
  }

  remove(document: DocumentId): void {
    const gone = this.links.filter(({ a, b }) => a.document === document || b.document === document);
    const origins = [...new Set(gone.flatMap(({ placed }) => placed?.origin ?? []))];
    const passages = this.#origins()
      .filter(({ id }) => origins.includes(id))
      .flatMap((origin) => origin.passages);
    this.documents.delete(document);
    this.links = this.links.filter((link) => !gone.includes(link));
    const beside = this.links.filter((link) =>
      passages.some((one) => [link.a, link.b].some((side) => side.document === one.document && overlaps(side, one))),
    );
    this.#settle(beside, origins);
  }

  /** Ids of the origins by the links that are placed in them. */
  placed(): string[] {
    return [...new Set(this.links.flatMap(({ placed }) => placed?.origin ?? []))].sort();
  }

  #origins(): { id: OriginId; passages: ReturnType<typeof describeOrigin>["passages"] }[] {
    const byOrigin = Map.groupBy(this.links, ({ placed }) => placed?.origin);
    return [...byOrigin].flatMap(([id, links]) =>
      id === undefined ? [] : [{ id, passages: describeOrigin(links, this.documents).passages }],
    );
  }

  #settle(beside: readonly Link[], origins: readonly OriginId[]): void {
    const asking = regroup([...this.links.filter(({ placed }) => placed === undefined), ...beside], origins);
    let step = asking.next([]);
    while (step.done !== true) {
      const { documents, origins: wanted } = step.value;
      this.asked += documents.length;
      step = asking.next(
        this.links.filter(
          ({ a, b, placed }) =>
            documents.includes(a.document) ||
            documents.includes(b.document) ||
            (placed !== undefined && wanted.includes(placed.origin)),
        ),
      );
    }
    const placed = new Map<Link, Link["placed"]>();
    for (const group of step.value.groups) {
      const { id } = describeOrigin(
        group.map(({ link }) => link),
        this.documents,
      );
      for (const { link, leads } of group) placed.set(link, { origin: id, leads });
    }
    this.links = this.links.map((link) => (placed.has(link) ? { ...link, placed: placed.get(link) } : link));
  }
}

const stretch = fc.constantFrom(
  ...["p", "q", "r", "s"].map((prefix) => run(prefix, 30)),
  ...["p", "q", "r", "t"].map((prefix) => run(prefix, 12)),
  ...["p", "q"].map((prefix) => run(prefix, 20)),
);
const text = fc.array(stretch, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" "));
const change = fc.record({ document: fc.nat(7), text: fc.option(text, { nil: undefined, freq: 3 }) });

test("documents that come and go one at a time leave the origins that all of them give at once", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 14 }), (changes) => {
      const folder = new Folder();
      for (const { document: number, text: now } of changes) {
        const document: DocumentId = `doc_${number}`;
        if (folder.documents.has(document)) folder.remove(document);
        if (now !== undefined) folder.add(document, now);
        const all = [...folder.documents.values()];
        const shared = all.flatMap((one, i) => all.slice(i).flatMap((other) => sharedText(one, other)));
        const expected = groupOrigins(shared, folder.documents).map(({ id }) => id);
        expect(folder.placed()).toEqual(expected.sort());
      }
    }),
    { numRuns: 300 },
  );
});

test("a new copy is settled without a look at all that hangs together", () => {
  const folder = new Folder();
  // each document is printed twice, and has a paragraph in common with the one before and another with the one after
  for (let i = 0; i < 30; i++) {
    const printed = `${run(`part${i}of`, 20)} ${run(`own${i}of`, 40)} ${run(`part${i + 1}of`, 20)}`;
    folder.add(`doc_${i}`, printed);
    folder.add(`doc_${i}b`, printed);
  }
  folder.asked = 0;
  folder.add("doc_new", `${run("part15of", 20)} and what is new`);
  expect(folder.asked).toBeLessThan(16);
});
