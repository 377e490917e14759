import type { DocumentId } from "../base/base.ts";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { brokenLinks, filesIn, textOf, wordsAt } from "../../test/site/built-site.ts";
import { INVENTED_CASE, manyArticles } from "../../test/site/invented-case.ts";
import { memorySource, type Plan } from "../../test/site/memory-source.ts";
import { type SiteSource, type Touched, writeSite } from "./publish.ts";

const root = mkdtempSync(join(tmpdir(), "habeas-site-"));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;
const newFolder = () => join(root, String(++folders));

async function built(plan: Plan): Promise<{ source: SiteSource; out: string; files: Map<string, string> }> {
  return writtenFrom(memorySource(plan));
}

async function writtenFrom(
  source: SiteSource,
): Promise<{ source: SiteSource; out: string; files: Map<string, string> }> {
  const out = newFolder();
  await writeSite(source, { out });
  return { source, out, files: filesIn(out) };
}

const pagesOf = (files: ReadonlyMap<string, string>) => [...files].filter(([path]) => path.endsWith(".html"));

/** The plan without some of its documents, and without what rests on them. */
function without(plan: Plan, ...names: string[]): Plan {
  const gone = (name: string) => names.includes(name);
  return {
    ...plan,
    documents: plan.documents.filter(({ name }) => !gone(name)),
    statements: plan.statements.filter((statement) => !gone(statement.in)),
    shared: plan.shared
      .map((shared) => ({ ...shared, in: shared.in.filter((name) => !gone(name)) }))
      .filter((shared) => shared.in.length > 1),
    flags: plan.flags.filter(({ at }) => !at.some(([name]) => gone(name))),
  };
}

/** What a store would report when `names` come or go: these documents and all entries found in them. */
async function touchedBy(source: SiteSource, names: readonly string[]): Promise<Touched> {
  const documents = (await source.documents()).filter((document) =>
    document.names.some((name) => names.includes(name)),
  );
  const entries = new Set<`ent_${string}`>();
  for (const { id } of documents) {
    for (const { entry } of await source.mentionsIn(id)) if (entry !== undefined) entries.add(entry);
    for (const { entry, speakerEntry } of await source.statementsIn(id)) {
      entries.add(entry);
      if (speakerEntry !== undefined) entries.add(speakerEntry);
    }
  }
  return { documents: new Set(documents.map(({ id }) => id)), entries, global: false };
}

describe("the pages", () => {
  test("lead from a container to what came in it, and back", async () => {
    const { source: flat } = await built(INVENTED_CASE);
    const [outer, inner] = await flat.documents();
    const within = <T extends { readonly id: DocumentId }>(one: T): T =>
      one.id === inner!.id ? { ...one, parents: [outer!.id] } : one;
    const { files } = await writtenFrom({
      ...flat,
      documents: async () => (await flat.documents()).map(within),
      document: async (id) => {
        const document = await flat.document(id);
        return document && within(document);
      },
    });
    expect(files.get(`documents/${outer?.id}.html`)).toContain(`<a href="../documents/${inner?.id}.html"`);
    expect(files.get(`documents/${inner?.id}.html`)).toContain(`<a href="../documents/${outer?.id}.html"`);
  });

  test("hold the text of every document unit for unit", async () => {
    const { source, files } = await built(INVENTED_CASE);
    for (const { id } of await source.documents()) {
      const document = await source.document(id);
      expect(textOf(files.get(`documents/${id}.html`)!)).toBe(document?.text);
    }
  });

  test("light up exactly the words of every passage that something leads to", async () => {
    const { source, files } = await built(INVENTED_CASE);
    const texts = new Map<string, string>();
    for (const { id } of await source.documents()) texts.set(id, (await source.document(id))!.text);
    const seen = new Set<string>();
    for (const [, html] of pagesOf(files)) {
      for (const [, id, start, end] of html.matchAll(/(doc_[a-z0-9]+)\.html#p(\d+)-(\d+)"/g)) {
        const key = `${id}#p${start}-${end}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const expected = texts.get(id!)!.slice(Number(start), Number(end));
        expect(wordsAt(files.get(`documents/${id}.html`)!, `p${start}-${end}`), key).toBe(expected);
      }
    }
    expect(seen.size).toBeGreaterThan(40);
  });

  test("say in which language a document is and what was not read in it, and count it as not fully read", async () => {
    const { source, files } = await built(INVENTED_CASE);
    const arabic = (await source.documents()).find(({ language }) => language === "ar");
    const receipts = files.get("receipts/index.html")!;
    expect(receipts).toMatch(/Read in part[^]*· Arabic ·[^]*Not read in Arabic: names/);
    expect(files.get("documents/index.html")).toContain("Not read in Arabic: names");
    expect(files.get(`documents/${arabic?.id}.html`)).toMatch(/<h1 dir="rtl">[^]*Read, but not in full/);
    const unread = (await source.documents()).filter(
      ({ receipt, language, scope }) => scope === "subject" && (receipt.kind !== "read" || language === "ar"),
    );
    expect(files.get("index.html")).toMatch(new RegExp(`files not fully read</a></dt>\\s*<dd>${unread.length}<`));
  });

  test("count on the first page what is in the case, and beside it what documents about other cases hold", async () => {
    const { source, files } = await built(INVENTED_CASE);
    const { statements, relatedStatements } = await source.counts();
    const related = relatedStatements === 0 ? "<" : `<span class="besides">and ${relatedStatements} in documents about`;
    expect(files.get("index.html")).toMatch(
      new RegExp(`statements</a></dt>\\s*<dd>${statements - relatedStatements}${related}`),
    );
    expect(files.get("index.html")).toContain('<span class="besides">and 1 about other cases</span>');
  });

  test("print one note for passages in turn that stand in the same other document", async () => {
    const lines = ["one", "two", "three"].map((n) => `The baker of Orrin kept ${n} of his seven old keys in a tin.`);
    const text = lines.join("\n\nNew words.\n\n");
    const { source, files } = await built({
      ...INVENTED_CASE,
      documents: [
        { name: "a.txt", text },
        { name: "b.txt", text: lines.join("\n\n") },
      ],
      names: [],
      statements: [],
      shared: lines.map((quote) => ({ quote, in: ["a.txt", "b.txt"], basis: "undirected" })),
      flags: [],
    });
    const [a] = await source.documents();
    const notes = files.get(`documents/${a?.id}.html`)!.match(/role="note"/g);
    expect(notes).toHaveLength(1);
    expect(files.get(`documents/${a?.id}.html`)).toContain("and those of 2 passages after them,");
  });

  test("list a passage once with all that is stated in it, and say how the statements differ", async () => {
    const quote = "He baked in Orrin for nine years and was arrested on 3 June 2019.";
    const { source, files } = await built({
      ...INVENTED_CASE,
      documents: [{ name: "a.txt", text: quote }],
      names: [],
      statements: [
        { in: "a.txt", quote, about: ["person", "Tomas Veld"], slot: "count of year", value: "nine years" },
        { in: "a.txt", quote, about: ["event", "arrest"], slot: "date", value: "2019-06-03", when: "2019-06-03" },
      ],
      shared: [],
      flags: [],
    });
    const [a] = await source.documents();
    const found = files.get(`documents/${a?.id}.html`)!.split('class="part found"')[1]!;
    expect(found.match(/<li>/g)).toHaveLength(1);
    const words = found.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");
    expect(words).toContain("number of years: nine years");
    expect(words).toContain("date, 3 June 2019");
  });

  test("have no link that leads nowhere", async () => {
    expect(brokenLinks((await built(INVENTED_CASE)).files)).toEqual([]);
    expect(brokenLinks((await built(manyArticles(60))).files)).toEqual([]);
  });

  test("are drafts that no search engine lists, without scripts and without anything from elsewhere", async () => {
    const { files } = await built(INVENTED_CASE);
    for (const [path, html] of pagesOf(files)) {
      expect(html, path).toContain("Draft. Found by a program and not yet reviewed by a person.");
      expect(html, path).toMatch(/<meta name="robots" content="noindex"/);
      expect(html, path).not.toMatch(/<(?:script|img|iframe|object|embed)\b/i);
      expect(html, path).not.toMatch(/ on[a-z]+=(?=["'])/i);
      expect(
        [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].filter(([, to]) =>
          /^(?:(?!data:,$)[a-z]+:|\/)/i.test(to!),
        ),
        path,
      ).toEqual([]);
    }
    expect(files.get("style.css")).not.toMatch(/@import|https?:|@font-face/);
  });

  test("print the speaker of everything alleged, denied or found", async () => {
    const { files } = await built(INVENTED_CASE);
    let printed = 0;
    for (const [path, html] of pagesOf(files)) {
      for (const [, inner] of html.matchAll(
        /<span class="modality m-(?:alleged|denied|found)"\s*>(.*?)<\/span\s*>/gs,
      )) {
        printed++;
        expect(inner!.replace(/<[^>]*>/g, "").replace(/\s+/g, " "), path).toMatch(/by \S+/);
      }
    }
    expect(printed).toBeGreaterThan(5);
  });

  test("keep documents about another case off the timeline, the first page and the quotations", async () => {
    const { source, files } = await built(INVENTED_CASE);
    const related = (await source.documents()).filter(({ scope }) => scope === "related");
    expect(related).toHaveLength(1);
    for (const path of ["index.html", "timeline/index.html", "quotations/index.html"]) {
      expect(files.get(path)).not.toContain(related[0]!.id);
    }
    expect(files.get("documents/index.html")).toContain("About another case");
  });

  test("are at most 13.5 KB as they travel, unless a page is a whole document", async () => {
    const incompressible = Array.from(
      { length: 400 },
      (_, i) => `w${((i * 2_654_435_761) % 4_294_967_296).toString(36)}`,
    ).join(" ");
    const wild: Plan = {
      ...manyArticles(200),
      name: "Wild",
      flags: Array.from({ length: 60 }, (_, i) => ({
        check: "wild",
        class: "conflict" as const,
        severity: "high" as const,
        reason: `${i} ${incompressible.slice(i, i + 900)}`,
        settle: incompressible.slice(i * 7, i * 7 + 900),
        at: [["articles/00000.txt", "office"]] as const,
      })),
    };
    const { files } = await built(wild);
    expect(files.has("timeline/2.html")).toBe(true);
    for (const [path, html] of pagesOf(files)) {
      if (!/documents\/doc_/.test(path)) expect(gzipSync(html).length, path).toBeLessThanOrEqual(13_500);
    }
    expect(gzipSync(files.get("style.css")!).length).toBeLessThanOrEqual(13_500);
  });
});

describe("one sentence in every document", () => {
  const SENTENCE =
    "This message is meant for the addressee alone, said the Office of Torrin Abbey, and may not be passed on to anybody.";
  const mails = (n: number): Plan => {
    const names = Array.from({ length: n }, (_, i) => `mail/${String(i).padStart(4, "0")}.txt`);
    const office = { kind: "organization", name: "Office of Torrin Abbey" } as const;
    return {
      name: "Mail",
      documents: names.map((name, i) => ({ name, text: `Letter ${i} of the year.\n\n${SENTENCE}\n` })),
      names: [["organization", office.name]],
      statements: names.map((name) => ({
        in: name,
        quote: SENTENCE,
        about: ["organization", office.name],
        slot: "said",
        modality: "asserted",
        speaker: office,
      })),
      shared: [{ quote: SENTENCE, in: names, basis: "undirected" }],
      flags: Array.from({ length: 60 }, (_, i) => ({
        check: "same",
        class: "conflict",
        severity: "low",
        reason: `Reason ${i}.`,
        settle: "A letter.",
        at: names.map((name) => [name, SENTENCE] as const),
      })),
    };
  };
  const sizeOf = ({ files }: { files: ReadonlyMap<string, string> }) =>
    [...files].reduce((sum, [path, text]) => (path.endsWith(".html") ? sum + text.length : sum), 0);

  test("makes pages whose size grows with the documents and not with their pairs", async () => {
    const [few, many] = [await built(mails(60)), await built(mails(240))];
    expect(sizeOf(many) / sizeOf(few)).toBeLessThan(4.2);
  });

  test("is named in few places, and the rest are counted", async () => {
    const { source, files } = await built(mails(60));
    const [first] = await source.documents();
    const page = files.get(`documents/${first!.id}.html`)!.replace(/\s+/g, " ");
    expect(page).toMatch(/The shaded words<\/a> also stand in<\/p> <ul>(?: ?<li>(?:(?!<\/li>).)*<\/li>){4} ?<\/ul>/);
    expect(page).toMatch(/and <a href="\.\.\/repeats\/index\.html"\s*>56 more places<\/a>/);
    expect(page).toContain("60 differences and faults");
    expect(page.match(/class="flag s-low"/g)).toHaveLength(40);
    expect(page).toContain("And 20 more:");
    const [, office] = [...files].find(([path]) => path.startsWith("organizations/ent_"))!;
    expect(office.match(/class="saying m-/g)).toHaveLength(1);
    expect(office.match(/class="mention"/g)).toHaveLength(1);
    expect(office.replace(/\s+/g, " ")).toContain("Also in 59 documents, one origin");
    expect(office.replace(/\s+/g, " ")).toContain("The same words in 59 more documents");
  });
});

describe("the folder", () => {
  test("holds the same bytes when the site is published again, and no file is written twice", async () => {
    const { source, out, files } = await built(INVENTED_CASE);
    const when = statSync(join(out, "index.html")).mtimeMs;
    const again = await writeSite(source, { out });
    expect(again.written).toBe(0);
    expect(filesIn(out)).toEqual(files);
    expect(statSync(join(out, "index.html")).mtimeMs).toBe(when);
  });

  test.each(INVENTED_CASE.documents.map(({ name }) => name))(
    "is as if written from scratch when %j is added, and when it goes",
    async (name) => {
      const before = await built(without(INVENTED_CASE, name));
      const after = await built(INVENTED_CASE);
      const touched = await touchedBy(after.source, [name]);
      await writeSite(after.source, { out: before.out, touched });
      expect(filesIn(before.out)).toEqual(after.files);
      await writeSite(before.source, { out: after.out, touched });
      expect(filesIn(after.out)).toEqual(before.files);
    },
  );

  test("is as if written from scratch when the case gets another name or subject", async () => {
    const { out } = await built(INVENTED_CASE);
    const renamed = {
      ...INVENTED_CASE,
      name: "Another name",
      subject: { name: "Anselm Okoro-Lindqvist", basis: "case file" as const },
    };
    const other = await built(renamed);
    await writeSite(other.source, {
      out,
      touched: { documents: new Set(), entries: new Set(), global: false },
    });
    expect(filesIn(out)).toEqual(other.files);
  });

  test("gets back a page that somebody removed", async () => {
    const { source, out, files } = await built(INVENTED_CASE);
    const [path] = [...files.keys()].filter((name) => name.startsWith("people/ent_"));
    unlinkSync(join(out, path!));
    await writeSite(source, {
      out,
      touched: { documents: new Set(), entries: new Set(), global: false },
    });
    expect(filesIn(out)).toEqual(files);
  });

  test("is left alone when it holds files that are not ours", async () => {
    const out = mkdtempSync(join(root, "other-"));
    writeFileSync(join(out, "thesis.doc"), "mine");
    await expect(writeSite(memorySource(INVENTED_CASE), { out })).rejects.toMatchObject({
      code: "out-not-ours",
    });
    expect(filesIn(out)).toEqual(new Map([["thesis.doc", "mine"]]));
  });

  test("is written beside a start page of ours, and not beside a page of somebody else", async () => {
    const source = memorySource(INVENTED_CASE);
    const mine = mkdtempSync(join(root, "mine-"));
    writeFileSync(join(mine, "index.html"), "<!doctype html><title>My home page</title><p>by Habeas</p>");
    const startPage = join(mine, "index.html");
    await expect(writeSite(source, { out: join(mine, "site"), startPage })).rejects.toMatchObject({
      code: "out-not-ours",
      message: expect.stringContaining(startPage) as string,
    });
    expect([...filesIn(mine).keys()]).toEqual(["index.html"]);
    expect(readFileSync(startPage, "utf8")).toContain("My home page");

    const ours = mkdtempSync(join(root, "ours-"));
    const options = { out: join(ours, "site"), startPage: join(ours, "index.html") } as const;
    await writeSite(source, options);
    const renamed = memorySource({ ...INVENTED_CASE, name: "Another name" });
    await writeSite(renamed, options);
    expect(readFileSync(options.startPage, "utf8")).toContain("Another name");
  });

  test("is made whole after a write that was broken off", async () => {
    const { source, files } = await built(INVENTED_CASE);
    const ids = (await source.documents()).map(({ id }) => id);
    for (const failing of [ids[0], ids[5], ids.at(-1)]) {
      const out = newFolder();
      await writeSite(memorySource(without(INVENTED_CASE, "web/updates.html")), { out });
      const broken: SiteSource = {
        ...source,
        document: async (id) => {
          if (id === failing) throw new Error("power cut");
          return source.document(id);
        },
      };
      await expect(writeSite(broken, { out })).rejects.toThrow("power cut");
      // Even a write that is told that nothing was touched must not trust what stands there.
      await writeSite(source, {
        out,
        touched: { documents: new Set(), entries: new Set(), global: false },
      });
      expect(filesIn(out)).toEqual(files);
    }
  });

  test("keeps files of other people that lie in it later", async () => {
    const { source, out } = await built(INVENTED_CASE);
    writeFileSync(join(out, "CNAME"), "example.org");
    await writeSite(source, { out });
    expect(existsSync(join(out, "CNAME"))).toBe(true);
  });
});

describe("a wanted document", () => {
  test("stands on a page of its own with who asks for it, and not among the differences", async () => {
    const [one, other] = INVENTED_CASE.documents;
    const reason = "The order of 4 June 2019 is referred to in 2 documents and is not in the folder.";
    const flag = {
      check: "wanted",
      class: "missing" as const,
      severity: "medium" as const,
      topic: "order" as const,
      reason,
      settle: "Get it from the court.",
      at: [one!, other!].map(({ name, text }) => [name, text.trim().slice(0, 12)] as const),
    };
    const { files } = await built({ ...INVENTED_CASE, flags: [...INVENTED_CASE.flags, flag] });
    const page = files.get("wanted/index.html")!;
    expect(page).toContain(reason);
    expect(page).toContain("Decisions and warrants");
    expect(page.match(/class="to"/g)).toHaveLength(2);
    expect(files.get("differences/index.html")).not.toContain(reason);
    expect(brokenLinks(files)).toEqual([]);
  });
});
