import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { INVENTED_CASE } from "../../test/site/invented-case.ts";
import { memorySource } from "../../test/site/memory-source.ts";
import { LAYOUT, layoutMark } from "./layout-mark.ts";
import { shownRevision, writeSite } from "./publish.ts";

const root = mkdtempSync(join(tmpdir(), "habeas-layout-"));
afterAll(() => rmSync(root, { recursive: true }));
const [views, publish] = [join(root, "views"), join(root, "publish")];
cpSync(join(import.meta.dirname, "../views"), views, { recursive: true });
cpSync(import.meta.dirname, publish, { recursive: true });

const changed = (path: string): string => {
  const before = readFileSync(path);
  writeFileSync(path, `${before.toString()} `);
  const mark = layoutMark([publish, views]);
  writeFileSync(path, before);
  return mark;
};

test.each([
  ["views/style/style.ts", false],
  ["views/wording.ts", false],
  ["publish/paginate.ts", false],
  ["views/style/style.test.ts", true],
])("A change of %s leaves the mark as it is: %s", (path, same) => {
  expect(layoutMark([publish, views])).toBe(LAYOUT);
  expect(changed(join(root, path)) === LAYOUT).toBe(same);
});

test("A site that another layout wrote is written anew, though its record is the same.", async () => {
  const out = join(root, "site");
  const source = memorySource(INVENTED_CASE);
  const options = { out, revision: "r:1" } as const;
  const { pages } = await writeSite(source, options);
  expect(shownRevision(out)).toBe("r:1");
  const manifest = join(out, ".habeas-site.json");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace(LAYOUT, "older"));
  expect(shownRevision(out)).toBeUndefined();
  expect((await writeSite(source, options)).written).toBeGreaterThanOrEqual(pages);
});
