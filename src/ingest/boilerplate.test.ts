import { describe, expect, it } from "vitest";
import { isTeaser, markBoilerplate } from "./boilerplate.ts";

const marksOf = (text: string): [string, string][] =>
  markBoilerplate(text, []).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("isTeaser", () => {
  it.each([
    "RELATED: Harbour strike enters its third week",
    "Read more: The ferry that never came back",
    "WATCH ALSO: Pilots describe the landing",
    "WATCH: Pilots describe the landing in the fog",
    "Also read » Five things to know",
    "More () »",
    "Read more",
    "Continue reading...",
    "Breaking News",
    "Before You Go, Check This Out",
    "ADVERTISEMENT",
    "Story continues below advertisement",
    "Sign up for our weekly newsletter",
    "Get the latest news in your inbox",
    "Follow us on Facebook and Instagram",
    "Subscribe to the Lakeside Courier for $1",
    "You may also like",
    "Published 2 days ago",
    "Continue Reading Below",
    "This website uses cookies to improve your experience.",
    "Have a tip? Write to our desk",
    "Share this article",
    "Lea también: El puerto reabre",
    "Te puede interesar: Los pilotos hablan",
    "À lire aussi : Le port rouvre",
    "Lesen Sie auch: Der Hafen öffnet",
    "Das könnte Sie auch interessieren",
    "Leia também: O porto reabre",
    "Leggi anche: Il porto riapre",
    "Lees ook: De haven gaat open",
    "Читайте также: Порт открыт",
    "اقرأ أيضا: فتح الميناء",
    "延伸阅读：港口重新开放",
  ])("%s", (line) => {
    expect(isTeaser(line)).toBe(true);
  });

  it.each([
    "Read the order carefully before you sign it.",
    "More than forty families left the camp.",
    "Related proceedings were stayed in March.",
    "See: 8 U.S.C. § 1226(c)",
    "See also Matter of R-, 22 I&N Dec. 906",
    "Opinion: affirmed",
    "Opinion by Judge Halloran",
    "Video: 3 files",
    "Watch officers saw the boat at 4 a.m.",
    "Follow the instructions on the form.",
    "Subscribed and sworn before me",
    "Sign here",
    "Breaking news of the verdict reached her in the kitchen.",
    "Comments of the Bar Association on the proposed rule",
    "From: Ines Varga",
    "Date: 4 May 2022",
    "Get your papers in order, she told him.",
    "Join us at the courthouse on Friday at noon.",
    "",
  ])("is not: %s", (line) => {
    expect(isTeaser(line)).toBe(false);
  });
});

describe("markBoilerplate", () => {
  it("marks the second of two equal lines, whatever their spaces, quotation marks and case", () => {
    const text = "Council asks for Varga’s release today\n\nBody text.\n\nCouncil asks for  Varga's release today";
    expect(marksOf(text)).toEqual([["repeated", "Council asks for  Varga's release today"]]);
  });

  it("leaves short lines that stand twice", () => {
    expect(marksOf("Contacts:\nMay 3\nContacts:\nMay 3")).toEqual([]);
  });

  it("leaves a text most of whose lines stand twice: it is a form", () => {
    const form = Array.from({ length: 20 }, (_, i) => `Name of the witness to be called: ${"abc"[i % 3]}`).join("\n");
    expect(marksOf(form)).toEqual([]);
  });

  it("marks teasers, credits and rights lines with their exact place", () => {
    expect(
      marksOf("Story.\n  RELATED: Other story \nPhoto: Mia Lund / Getty Images\n© 2021 Courier. All rights reserved."),
    ).toEqual([
      ["teaser", "RELATED: Other story"],
      ["caption", "Photo: Mia Lund / Getty Images"],
      ["teaser", "© 2021 Courier. All rights reserved."],
    ]);
  });

  it("leaves what the layout has explained", () => {
    const text = "Read more: a";
    const row = { kind: "table-row", start: 0, end: text.length } as const;
    expect(markBoilerplate(text, [row])).toEqual([row]);
  });

  it.each(["read ", "a".repeat(500), "more from ", "get the app ", "© ", "- ", " / getty", "((", "sign up for "])(
    "takes time in proportion to the text, also for %j over and over",
    (part) => {
      const line = part.repeat(Math.ceil(250 / part.length)).slice(0, 250);
      expect(markBoilerplate(`${line}\n`.repeat(20_000), []).length).toBeGreaterThanOrEqual(0);
      expect(markBoilerplate(part.repeat(200_000), []).length).toBeGreaterThanOrEqual(0);
    },
  );
});

it("a row of buttons is marked, one such word is not", () => {
  expect(marksOf("He spoke.\n\nFacebook\n12\nTwitter\nE-mail\n\nShe wrote.\n\nTwitter\n\nThey came.")).toEqual([
    ["teaser", "Facebook"],
    ["teaser", "Twitter"],
    ["teaser", "E-mail"],
  ]);
});
