import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DocumentId, parseDateSpan } from "../../base/base.ts";
import type { Origin, Section, SharedText } from "../../record/record.ts";
import { fingerprint } from "../../text/text.ts";
import type { OriginDocument } from "./origin-document.ts";
import { groupOrigins, originFinder } from "./origins.ts";
import { sharedText } from "./reuse.ts";
import { isSetPhrase } from "./set-phrase.ts";

type Given = Omit<OriginDocument, "text"> & { readonly text: string };

/** Words that no two stretches share by chance. */
function run(prefix: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `${prefix}${i}`).join(" ");
}

function linksAmong(given: Readonly<Record<string, Given>>): SharedText[] {
  const prepared = Object.entries(given).map(([id, { text }]) => ({
    document: `doc_${id}` as DocumentId,
    text,
    prints: fingerprint(text),
  }));
  return prepared.flatMap((one, i) => prepared.slice(i).flatMap((other) => sharedText(one, other)));
}

function documentsOf(given: Readonly<Record<string, Given>>): Map<DocumentId, OriginDocument> {
  return new Map(Object.entries(given).map(([id, document]) => [`doc_${id}`, document]));
}

function originsOf(given: Readonly<Record<string, Given>>): Origin[] {
  return groupOrigins(linksAmong(given), documentsOf(given));
}

/** "a b" for an origin with passages in the documents a and b. */
function members(origins: readonly Origin[]): string[] {
  return origins.map(({ passages }) => passages.map(({ document }) => document.slice(4)).join(" ")).sort();
}

const dated = (text: string, edtf: string): Given => ({ text, date: parseDateSpan(edtf, "explicit") });

describe("groupOrigins", () => {
  const letter = run("l", 60);
  const release = run("r", 60);

  test("a release and its three reprints are one origin", () => {
    const given = Object.fromEntries(
      ["a", "b", "c", "d"].map((id) => [id, { text: `${run(`x${id}`, 20)} ${release} ${run(`y${id}`, 20)}` }]),
    );
    expect(members(originsOf(given))).toEqual(["a b c d"]);
  });

  test("reprints that each take a part of it, with parts in common, are one origin", () => {
    const words = release.split(" ");
    const given = {
      a: { text: release },
      b: { text: words.slice(0, 40).join(" ") },
      c: { text: words.slice(20).join(" ") },
    };
    expect(members(originsOf(given))).toEqual(["a b c"]);
  });

  test("a pull quote joins the letter it was taken from", () => {
    const quote = letter.split(" ").slice(20, 32).join(" ");
    const given = { a: { text: letter }, b: { text: letter }, c: { text: `${run("x", 40)} ${quote} ${run("y", 40)}` } };
    expect(members(originsOf(given))).toEqual(["a b c"]);
  });

  test("a standing paragraph does not glue two releases together: it is an origin of its own", () => {
    const about = run("about", 12);
    const [one, other] = [`${letter} ${about}`, `${release} ${about}`];
    const given = { a: { text: one }, b: { text: one }, c: { text: other }, d: { text: other } };
    expect(members(originsOf(given))).toEqual(["a b", "a b c d", "c d"]);
  });

  test("two letters on one page stay two, though the page itself was printed twice", () => {
    const page = `${letter}\n\n${release}`;
    const sections: Section[] = [
      { kind: "letter", start: 0, end: letter.length + 2 },
      { kind: "letter", start: letter.length + 2, end: page.length },
    ];
    const given = {
      a: { text: page, sections },
      b: { text: page, sections },
      c: { text: letter },
      d: { text: release },
    };
    const found = members(originsOf(given));
    expect(found).toContain("a b c");
    expect(found).toContain("a b d");
  });

  test("running heads of one document are no origin, and letterheads that two documents repeat are none either", () => {
    const head = run("h", 10);
    const text = `${head}\n\n${run("x", 30)}\n\n${head}\n\n${run("y", 30)}`;
    const repeated = [
      { start: 0, end: head.length },
      { start: text.lastIndexOf("h0"), end: text.lastIndexOf("h0") + head.length },
    ];
    expect(originsOf({ a: { text } })).toHaveLength(1);
    expect(originsOf({ a: { text, repeated } })).toEqual([]);
    const other = text.replaceAll("x", "v").replaceAll("y", "w");
    expect(originsOf({ a: { text, repeated }, b: { text: other, repeated } })).toEqual([]);
  });

  test("passages quote the text, by document and start, merged where they overlap", () => {
    for (const { passages } of originsOf({ b: { text: `x ${letter}` }, a: { text: `${letter} ${letter}` } })) {
      expect(passages.map(({ document }) => document)).toEqual(["doc_a", "doc_a", "doc_b"]);
      for (const passage of passages) expect(passage.quote).toBe(letter);
    }
  });
});

test("a formula of the court that two documents share is no source", () => {
  const caption = "in the United States District Court for the Western District, petition for a writ of habeas corpus";
  expect(originsOf({ a: { text: `${run("x", 30)} ${caption}` }, b: { text: `${run("y", 30)} ${caption}` } })).toEqual(
    [],
  );
});

describe("direction of an origin", () => {
  const words = "no court has found that Tomas Veld is a danger to anyone in the harbour district";
  const inMarks = (text: string): Given => {
    const start = text.indexOf("“");
    return { text, quotations: [{ start, end: text.indexOf("”") + 1 }] };
  };
  const cases: [string, Record<string, Given>, DocumentId | undefined, RegExp][] = [
    ["the earlier date", { a: dated(words, "2021-05-06"), b: dated(words, "2021-05-03") }, "doc_b", /date is earlier/],
    ["a month before a day", { a: dated(words, "2021-05-03"), b: dated(words, "2021-04") }, "doc_b", /date is earlier/],
    [
      "the same day shows nothing",
      { a: dated(words, "2021-05-03"), b: dated(words, "2021-05-03") },
      undefined,
      /^undirected: the dates/,
    ],
    [
      "a month that holds the day shows nothing",
      { a: dated(words, "2021-05-03"), b: dated(words, "2021-05") },
      undefined,
      /^undirected: the dates/,
    ],
    [
      "one date missing",
      { a: dated(words, "2021-05-03"), b: { text: words } },
      undefined,
      /^undirected: no date is known for 1 of 2/,
    ],
    [
      "quotation marks in the one",
      { a: inMarks(`She said: “${words},” and left.`), b: { text: words } },
      "doc_b",
      /quotes it/,
    ],
    [
      "quotation marks in both",
      { a: inMarks(`She said: “${words},” and left.`), b: inMarks(`“${words}”`) },
      undefined,
      /^undirected/,
    ],
    [
      "an attribution before the one",
      { a: { text: `The letter to the mayor reads:\n${words}.` }, b: { text: words } },
      "doc_b",
      /quotes it/,
    ],
    [
      "an attribution to something else",
      { a: { text: `The mayor went home. ${words}.` }, b: { text: words } },
      undefined,
      /^undirected/,
    ],
    [
      "two that do not quote it, and one that does",
      { a: inMarks(`“${words}”`), b: { text: words }, c: { text: words } },
      undefined,
      /^undirected/,
    ],
    [
      "dates and quotation marks that point different ways",
      {
        a: { ...inMarks(`“${words}”`), date: parseDateSpan("2021-05-03", "explicit") },
        b: dated(words, "2021-05-06"),
      },
      undefined,
      /different ways/,
    ],
  ];
  test.each(cases)("%s", (_, given, first, basis) => {
    const [origin, ...more] = originsOf(given);
    expect(more).toEqual([]);
    expect(origin?.first).toBe(first);
    expect(origin?.basis).toMatch(basis);
  });

  test("the date of the post that holds the passage counts, not that of the page", () => {
    const text = `${run("x", 20)}\n\n${words}`;
    const at = text.indexOf(words);
    const page: Given = {
      text,
      date: parseDateSpan("2023-01-01", "metadata"),
      sections: [
        { kind: "post", start: 0, end: at },
        { kind: "post", start: at, end: text.length, date: parseDateSpan("2021-04-28", "explicit") },
      ],
    };
    expect(originsOf({ a: page, b: dated(words, "2021-05-03") })[0]?.first).toBe("doc_a");
  });

  test("a repeat inside one document has no direction", () => {
    const [origin] = originsOf({ a: dated(`${words}. ${run("x", 20)} ${words}.`, "2021-05-03") });
    expect(origin?.first).toBeUndefined();
    expect(origin?.basis).toMatch(/^undirected/);
  });
});

describe("laws of groupOrigins", () => {
  const stretch = fc.constantFrom(
    ...["p", "q", "r", "s"].map((prefix) => run(prefix, 30)),
    ...["p", "q", "t"].map((prefix) => run(prefix, 12)),
    "and nothing else was said",
  );
  const world = fc.array(fc.array(stretch, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  const named = (texts: readonly (readonly string[])[]): Record<string, Given> =>
    Object.fromEntries(texts.map((parts, i) => [`d${i}`, { text: parts.join(" ") }]));

  test("the order of the shared texts and of the documents does not count", () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (texts, keys) => {
        const given = named(texts);
        const links = linksAmong(given);
        const expected = groupOrigins(links, documentsOf(given));
        const shuffled = links
          .map((link) => [keys.next().value ?? 0, link] as const)
          .sort(([x], [y]) => x - y)
          .map(([, link]) => link);
        const backwards = new Map([...documentsOf(given)].reverse());
        expect(groupOrigins([...shuffled, ...shuffled], backwards)).toEqual(expected);
      }),
    );
  });

  test("documents that share nothing with the others change nothing", () => {
    fc.assert(
      fc.property(world, (texts) => {
        const given = named(texts);
        const more = { ...given, other: { text: `${run("u", 40)} ${run("v", 5)} ${run("u", 40)}` } };
        const apart = originsOf(more).filter(({ passages }) => passages[0]?.document !== "doc_other");
        expect(apart).toEqual(originsOf(given));
      }),
    );
  });

  test("every passage of a shared text that is no set phrase lies in an origin, and passages of one origin do not overlap", () => {
    fc.assert(
      fc.property(world, (texts) => {
        const given = named(texts);
        const origins = originsOf(given);
        const find = originFinder(origins);
        for (const { a, b, words } of linksAmong(given)) {
          const text = documentsOf(given).get(a.document)?.text.slice(a.start, a.end) ?? "";
          if (words < 40 && isSetPhrase(text)) continue;
          expect(find(a.document, a)).toBeDefined();
          expect(find(b.document, b)).toBeDefined();
        }
        for (const { passages } of origins) {
          passages.forEach((passage, i) => {
            const before = passages[i - 1];
            if (before?.document === passage.document) expect(before.end).toBeLessThanOrEqual(passage.start);
          });
        }
      }),
    );
  });
});
