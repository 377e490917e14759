import fc from "fast-check";
import { expect, test } from "vitest";
import { Problem } from "../../base/base.ts";
import { modelDocket, REWRITES } from "./docket-model.fixture.ts";
import { readDocket } from "./dockets.ts";

async function read(page: string): Promise<unknown> {
  const reading = await readDocket(Buffer.from(page), "sheet.html");
  return reading.kind === "docket" ? reading.docket : reading;
}

test("what is written on a page is what is read from it", async () => {
  await fc.assert(
    fc.asyncProperty(modelDocket, async ({ page, docket }) => {
      expect(await read(page)).toEqual(docket);
    }),
  );
});

test.each(Object.entries(REWRITES))("a page with %s is the same docket", async (_, rewrite) => {
  await fc.assert(
    fc.asyncProperty(modelDocket, async ({ page, docket }) => {
      expect(await read(rewrite(page))).toEqual(docket);
    }),
    { numRuns: 25 },
  );
});

test("a page that is written in several of these ways is the same docket", async () => {
  const ways = fc.uniqueArray(fc.constantFrom(...Object.values(REWRITES)), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(modelDocket, ways, async ({ page, docket }, some) => {
      expect(await read(some.reduce((text, way) => way(text), page))).toEqual(docket);
    }),
  );
});

test("a page that lacks some of its tags, cells or tables is read or refused, and never fails", async () => {
  await fc.assert(
    fc.asyncProperty(modelDocket, fc.array(fc.nat(), { maxLength: 8 }), async ({ page }, places) => {
      const pieces = page.match(/<[^>]*>|[^<]+/gu) ?? [];
      for (const place of places) pieces.splice(place % pieces.length, 1 + (place % 7));
      try {
        await readDocket(Buffer.from(pieces.join("")), "sheet.html");
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }),
  );
});
