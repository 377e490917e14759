// What somebody withholds after an edition was written does not leave the house by another command; and what is broken in the
// writing is told also where the edition shows everything else already.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { tellingPicture } from "../src/publish/edition/leak-case.fixture.ts";
import { writeCase } from "../src/workroom/small-case.fixture.ts";
import { habeas } from "./run-habeas.ts";

const made = writeCase({
  "documents/letter.txt":
    "A letter\n\nJune 14, 2019\n\nTomas Ilves was arrested in Harlan on June 2, 2019. Mina Ilves came on June 9, 2019.\n",
  "updates/first.md":
    "---\nkind: update\nnature: opinion\ntitle: The first\ndate: 2019-06-20\nstatus: ready\n---\n\nThank you.\n",
  "case.json": JSON.stringify({ name: "The Ilves case", subject: { name: "Tomas Ilves" } }),
});
const { folder } = made;
const home = mkdtempSync(join(tmpdir(), "habeas-withheld-"));
afterAll(() => {
  made.remove();
  rmSync(home, { recursive: true });
});
const by = ["--by", "Ada Pell"];
const publish = ["publish", folder, ...by, "--as-of", "2019-07-01", "--no-search"];

async function ran(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await habeas(...args);
  expect(`${code} ${err}`).toMatch(/^0 /u);
  return out;
}

test("nothing is sent or packed that somebody has withheld since", { timeout: 300_000 }, async () => {
  await ran("level", folder, "public", "--documents", "--people", ...by);
  await ran(...publish);
  const [site, zip] = [join(home, "site"), join(home, "case.zip")];
  await ran("deploy", folder, "--to", site);
  rmSync(site, { recursive: true });
  await ran("pack", folder, "--to", zip);
  rmSync(zip);
  await ran("level", folder, "withheld", "Mina Ilves", ...by);
  for (const args of [
    ["deploy", folder, "--to", site],
    ["pack", folder, "--to", zip],
    ["pack", folder, "--edition", "1", "--to", zip],
  ]) {
    const { code, err } = await habeas(...args);
    expect(code).not.toBe(0);
    expect(err).toContain("Mina Ilves");
    expect(err).toContain("--even-so");
  }
  expect(existsSync(site) || existsSync(zip)).toBe(false);
  await ran("deploy", folder, "--to", site, "--even-so");
  await ran("pack", folder, "--to", zip, "--even-so");
  await ran(...publish);
  await ran("deploy", folder, "--to", join(home, "again"));
});

test("a picture that somebody withheld is not shown, whatever its list says", { timeout: 300_000 }, async () => {
  const photos = [
    { file: "hall.png", text: "The hall.", level: "public", rights: "free" },
    { file: "yard.png", text: "Children in a yard.", level: "public", rights: "free", minors: true },
  ];
  mkdirSync(join(folder, "updates/photos"), { recursive: true });
  for (const { file } of photos) writeFileSync(join(folder, "updates/photos", file), tellingPicture("plainmark"));
  writeFileSync(join(folder, "updates/photos.yaml"), JSON.stringify(photos));
  const shown = () => readdirSync(join(folder, "public"), { recursive: true }).map(String);
  // what the refusal tells to do is done, word for word
  const { code, out } = await habeas(...publish);
  expect(code).not.toBe(0);
  const advice = /habeas level <folder> (?<level>\S+) "(?<name>[^"]+)"/u.exec(out)?.groups;
  await ran("level", folder, advice?.["level"] ?? "", advice?.["name"] ?? "", ...by);
  await ran(...publish);
  expect(shown().filter((path) => path.endsWith("hall.png"))).toHaveLength(1);
  expect(shown().filter((path) => path.endsWith("yard.png"))).toHaveLength(1);
  await ran("level", folder, "withheld", "updates/photos/hall.png", "photos/yard.png", ...by);
  const { code: sent, err } = await habeas("deploy", folder, "--to", join(home, "pictures"));
  expect(sent).not.toBe(0);
  expect(err).toContain("hall.png");
  await ran(...publish);
  expect(shown().filter((path) => /(?:hall|yard)\.png$/u.test(path))).toEqual([]);
  rmSync(join(folder, "updates/photos.yaml"));
  await ran(...publish);
});

test("a file that cannot be read is told also where nothing else has changed", { timeout: 300_000 }, async () => {
  await ran(...publish);
  expect(await ran(...publish)).toContain("already");
  writeFileSync(
    join(folder, "updates/vigil.md"),
    '---\nkind: advisory\ntitle: A vigil\nwhat: Vigil\nstatus: ready\nwhen:\n  day: 2019-07-09\n  time: "25:00"\n---\n\nCome.\n',
  );
  for (const more of [[], ["--json"]]) {
    const { code, out } = await habeas(...publish, ...more);
    expect(code).toBe(65);
    expect(out).toContain("vigil.md");
  }
  const preview = await habeas(...publish, "--preview");
  expect(preview.out).toContain("vigil.md");
});
