import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brokenLinks, filesIn } from "../../test/site/built-site.ts";
import { INVENTED_CASE } from "../../test/site/invented-case.ts";
import { memorySource } from "../../test/site/memory-source.ts";
import { writingsOf } from "../record/record.ts";
import { DRAFT_EDITION, type Edition, wordsOf } from "../views/views.ts";
import { writeSite } from "./publish.ts";

const LANGUAGES = ["en", "es", "ar"];
const EDITION: Edition = { ...DRAFT_EDITION, kind: "public", languages: LANGUAGES, areas: new Set() };
const root = mkdtempSync(join(tmpdir(), "habeas-languages-"));
afterAll(() => rmSync(root, { recursive: true }));

const [document] = await memorySource(INVENTED_CASE).documents();
const CITED = `${document!.id}#40-80`;

const FILES = [
  {
    path: "translations.yaml",
    text: `- cite: ${CITED}\n  language: es\n  text: Así empezó.\n  by: Mina Ilves\n`,
  },
  {
    path: "first.md",
    text: `---\nstatus: ready\ntitle: The first day\ndate: 2019-05-02\n---\nIt began here, and today is {{today}}. [[${CITED}]]\n`,
  },
  {
    path: "first.ar.md",
    text: "---\nstatus: ready\ntitle: اليوم الأول\ntranslationOf: first\nlanguage: ar\n---\nهنا بدأ الأمر. {{today}}\n",
  },
  {
    path: "call.md",
    text: "---\nkind: action\nstatus: ready\ntitle: Call\nask: Call today\ncloses: 2019-06-30\n---\nWords.\n",
  },
  {
    path: "letter.md",
    text: "---\nkind: letter\nstatus: ready\ntitle: A letter\nto:\n  - name: Judge Keel\n  - name: Judge Amsel\n---\nWords.\n",
  },
  {
    path: "contacts.yaml",
    text: "- name: Mina Ilves\n  phone: +1 212 555 0142\n  email: mina@bread.example\n  languages: [en, ar]\n",
  },
];

async function built(edition: Edition, out = join(root, `${Math.random()}`)): Promise<Map<string, string>> {
  const { writings, faults } = writingsOf(FILES);
  expect(faults).toEqual([]);
  await writeSite(memorySource(INVENTED_CASE), { out, edition, writings, asOf: "2019-06-10" });
  return filesIn(out);
}

interface Alternate {
  readonly language: string;
  readonly path: string;
}

/** Where the other editions of a page stand, from the site's folder. */
function alternatesOf(path: string, content: string): Alternate[] {
  return [...content.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gu)].map(
    ([, language = "", href = ""]) => ({ language, path: new URL(href, `file:///${path}`).pathname.slice(1) }),
  );
}

describe("a site in three languages", () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await built(EDITION);
  }, 120_000);
  const pages = (): (readonly [string, string])[] => [...files].filter(([path]) => path.endsWith(".html"));
  const page = (path: string): string => files.get(path) ?? "";

  test("leads nowhere that is not there", () => {
    expect(brokenLinks(files).filter((link) => !/-> (?:mailto|tel):/u.test(link))).toEqual([]);
  });

  test("has in every language the same pages, but for the further pages of long lists", () => {
    const own = (prefix: string): string[] =>
      pages()
        .map(([path]) => path)
        .filter((path) => (prefix === "" ? !/^(?:es|ar)\//u.test(path) : path.startsWith(prefix)))
        .map((path) => path.slice(prefix.length))
        .filter((path) => page(prefix + path).includes('hreflang="x-default"'))
        .sort();
    expect(own("").length).toBeGreaterThan(20);
    expect(own("es/")).toEqual(own(""));
    expect(own("ar/")).toEqual(own(""));
  });

  test("names for each page those of the other languages, which name it in turn, and the main one for everybody else", () => {
    const wrong: string[] = [];
    let links = 0;
    for (const [path, content] of pages()) {
      const all = alternatesOf(path, content);
      if (all.length === 0) continue;
      if (all.map(({ language }) => language).join() !== "en,es,ar,x-default") wrong.push(`${path}: not all languages`);
      if (!all.some((one) => one.path === path)) wrong.push(`${path} does not name itself`);
      for (const { path: other } of all) {
        links++;
        const back = files.get(other);
        if (back === undefined) wrong.push(`${path} -> ${other} is not there`);
        else if (!alternatesOf(other, back).some((one) => one.path === path))
          wrong.push(`${other} does not name ${path}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(links).toBeGreaterThan(200);
  });

  test("leads from every page to the other languages, each by its own name and in its own direction", () => {
    for (const [path, content] of pages()) {
      const nav = /<nav class="languages".*?<\/nav>/su.exec(content)?.[0] ?? "";
      expect([path, nav.match(/<a /gu)?.length]).toEqual([path, 2]);
    }
    expect(page("updates/first.html")).toContain(
      'href="../ar/updates/first.html" hreflang="ar" lang="ar" dir="rtl">العربية',
    );
    expect(page("ar/updates/first.html")).toContain(
      'href="../../updates/first.html" hreflang="en" lang="en" dir="ltr">English',
    );
  });

  test("shows the translation where there is one, and elsewhere says that there is none", () => {
    expect(page("ar/updates/first.html")).toContain("هنا بدأ الأمر.");
    expect(page("ar/updates/first.html")).not.toContain("untranslated");
    expect(page("es/updates/first.html")).toMatch(
      /class="untranslated">Este texto todavía no se ha traducido. Está en inglés/u,
    );
    expect(page("es/updates/first.html")).toMatch(/class="written" lang="en"/u);
  });

  test("puts a value of the record into the language of the words around it", () => {
    expect(page("updates/first.html")).toMatch(/today is <a class="live"[^>]*><bdi>2 May 2019</u);
    expect(page("es/updates/first.html")).toMatch(/today is <a class="live"[^>]*><bdi>2 May 2019</u);
    expect(page("ar/updates/first.html").replace(/<\/?bdi[^>]*>/gu, "")).toMatch(
      /بدأ الأمر. <a class="live"[^>]*>2 مايو 2019</u,
    );
  });

  test("has a calendar in the words of each language", () => {
    const calendar = (path: string): string => (files.get(path) ?? "").replaceAll(/\r\n /gu, "");
    expect(calendar("hearings.ics")).toContain("hearings and deadlines");
    expect(calendar("es/hearings.ics")).toContain("audiencias y plazos");
    expect(calendar("ar/hearings.ics")).toContain("الجلسات والمهل");
  });

  test("gives a cited passage in its own words, and under them the translation as what it is", () => {
    expect(page("es/updates/first.html")).toMatch(
      /Traducción de Mina Ilves<\/bdi>: <q lang="es" dir="ltr">Así empezó\./u,
    );
    for (const path of ["updates/first.html", "ar/updates/first.html"]) expect(page(path)).not.toContain("Así empezó");
  });

  test("marks what the case file says, which is in the main language, and no more", () => {
    expect(page("index.html")).toContain('<p class="notice"><bdi>');
    for (const language of ["es", "ar"])
      expect(page(`${language}/index.html`)).toContain('<p class="notice" lang="en" dir="ltr"><bdi>');
  });

  test("heads a passage by its document, and by the page where there are several", () => {
    const [english, spanish, arabic] = ["", "es/", "ar/"].map((prefix) =>
      [...files].flatMap(([path, content]) =>
        path.startsWith(`${prefix}s/`) ? (/<h1>(.*?)<\/h1>/su.exec(content)?.[1]?.replace(/<[^>]*>/gu, "") ?? "") : [],
      ),
    );
    expect(english?.every((one) => /^From ./u.test(one))).toBe(true);
    expect(english?.some((one) => /, page \d+$/u.test(one))).toBe(true);
    expect(spanish?.some((one) => /^De .*, página \d+$/u.test(one))).toBe(true);
    expect(arabic?.some((one) => /^من .*، الصفحة \d+$/u.test(one))).toBe(true);
  });

  test("is written from right to left in Arabic, with numbers and addresses from left to right", () => {
    expect(page("ar/index.html")).toMatch(/<html lang="ar" dir="rtl">/u);
    const press = page("ar/press/index.html");
    expect(press).toContain('<bdi dir="ltr">+1 212 555 0142</bdi>');
    expect(press).toContain('<bdi dir="ltr">mina@bread.example</bdi>');
    expect(press).toContain("لغات التواصل: الإنجليزية والعربية");
    expect(page("ar/act/call.html")).toContain("مفتوحة حتى 30 يونيو 2019");
  });

  test.each(["es", "ar"])("prints nothing of its own in English on a page of the record in %s", (language) => {
    const left: string[] = [];
    let pagesRead = 0;
    for (const [path, content] of pages()) {
      const area = path.startsWith(`${language}/`) ? path.slice(3).split(/[./]/u)[0] : undefined;
      if (area === undefined || !OF_THE_RECORD.has(area)) continue;
      pagesRead++;
      left.push(...ownWords(content).flatMap((word) => (isEnglish(word, language) ? [`${path}: ${word}`] : [])));
    }
    expect(pagesRead).toBeGreaterThan(20);
    expect(left).toEqual([]);
  });
});

/** The pages of the record. */
const OF_THE_RECORD: ReadonlySet<string> = new Set([
  "index",
  "proceedings",
  "hearings",
  "rulings",
  "custody",
  "deadlines",
  "requests",
  "timeline",
  "allegations",
  "documents",
  "people",
  "organizations",
  "places",
  "quotations",
  "differences",
  "wanted",
  "repeats",
  "receipts",
  "about",
]);

/** The words of a page that are its own: not those of a document, a name, or what says that it is in a language; nor the letters of an index. */
function ownWords(content: string): string[] {
  const { document } = parseHTML(content);
  const main = document.querySelector("main");
  if (main === null) return [];
  const labels = [...main.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label") ?? "");
  for (const other of main.querySelectorAll("[lang], [dir=auto], bdi, code")) other.remove();
  return [main.innerHTML.replace(/<[^>]*>/gu, " "), ...labels].flatMap(
    (text) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [],
  );
}

/** In Arabic every Latin word is one that was left; in Spanish those that only the English words have. */
function isEnglish(word: string, language: string): boolean {
  if (language === "ar") return /[a-z]{2}/u.test(word);
  return ENGLISH_WORDS.has(word) && !SPANISH_WORDS.has(word);
}

const ENGLISH_WORDS: ReadonlySet<string> = new Set(allWords(wordsOf("en")));
const SPANISH_WORDS: ReadonlySet<string> = new Set(allWords(wordsOf("es")));

function allWords(words: unknown): string[] {
  if (typeof words === "string") return words.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (typeof words === "function") return allWords(String(Reflect.apply(words, undefined, ["2", "2", "2", "2"])));
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(allWords) : [];
}

test("With an address the other languages are named by whole addresses.", async () => {
  const files = await built({ ...EDITION, languages: ["en", "ar"], address: "https://bread.example/case/" });
  const expected = [
    ["en", "https://bread.example/case/updates/first.html"],
    ["ar", "https://bread.example/case/ar/updates/first.html"],
    ["x-default", "https://bread.example/case/updates/first.html"],
  ].map(([language, href]) => `<link rel="alternate" hreflang="${language}" href="${href}" />`);
  for (const path of ["updates/first.html", "ar/updates/first.html"])
    for (const link of expected) expect(files.get(path)).toContain(link);
}, 120_000);

test("A site in one language says nothing of others, and a language that is given up leaves nothing behind.", async () => {
  const out = join(root, "given-up");
  await built({ ...EDITION, languages: ["en", "es"] }, out);
  const files = await built({ ...EDITION, languages: ["en"] }, out);
  expect([...files.keys()].filter((path) => path.startsWith("es"))).toEqual([]);
  expect([...files.values()].filter((content) => /hreflang|class="languages"/u.test(content))).toEqual([]);
}, 120_000);
