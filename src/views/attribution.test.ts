import { expect, test } from "vitest";
import type { Speaker, Statement } from "../record/record.ts";
import { attribution, type Said } from "./attribution.ts";
import type { Here } from "./site.ts";

const HERE = { root: "../", site: { documents: new Map(), entries: new Map(), pages: new Set() } } as unknown as Here;

function words(speaker: Speaker, about: Said["about"], modality: Statement["modality"] = "found"): string {
  const said = { speaker, about, modality, polarity: "positive", tier: "explicit" } as Said;
  return String(attribution(HERE, said))
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const RENNER = { kind: "person", name: "Ada Renner" } as const;
const AS_JUDGE = [{ ...RENNER, as: "judge", entry: "ent_0000000000000001" as const }];

test("what a judge found is found by that judge; who tells of it only reports it", () => {
  expect(words(RENNER, AS_JUDGE)).toBe("Found by Ada Renner");
  expect(words({ kind: "court", name: "Harlan Court" }, [])).toBe("Found by Harlan Court");
  expect(words({ kind: "narrator" }, AS_JUDGE)).toBe("Found by Ada Renner, as reported by the document itself");
  expect(words({ kind: "person", name: "Mina Ilves" }, AS_JUDGE)).toBe(
    "Found by Ada Renner, as reported by Mina Ilves",
  );
  expect(words({ kind: "person", name: "Mina Ilves" }, [])).toBe("Found by a court, as reported by Mina Ilves");
  expect(words(RENNER, AS_JUDGE, "ordered")).toBe("Ordered by Ada Renner");
});
