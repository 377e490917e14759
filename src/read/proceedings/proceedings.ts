// Proceedings: which there are, in which court and under which number, who judges and who represents whom, what is claimed, who
// must prove what, how it stands, and which hearings and rulings belong to it.

import type { CitationMention, DocketMention, FoundStatement, LawMention, Reading } from "../../record/record.ts";
import { citedDockets } from "../../record/record.ts";
import { inLanguages } from "../languages.ts";
import { findDocketSheet } from "../docket-sheets/docket-sheets.ts";
import type { Reader } from "../reader.ts";
import { captionOf } from "./captions.ts";
import { claimStatements } from "./claim-statements.ts";
import { counselStatements } from "./counsel-statements.ts";
import { judgeStatements } from "./judge-statements.ts";
import { kindStatements } from "./proceeding-kinds.ts";
import { placingOf } from "./proceeding-place.ts";
import { sceneOf } from "./proceeding-scene.ts";
import { federalPlacing } from "./federal-placing.ts";
import { givenNumber, numberStatements } from "./number-statements.ts";
import { statusStatements } from "./status-statements.ts";
import { stepStatements } from "./step-statements.ts";

export const proceedingsReader: Reader = {
  name: "proceedings",
  version: 6,
  needs: [
    "sentences",
    "sections",
    "dates",
    "names",
    "coreference",
    "quotations",
    "references",
    "private identifiers",
    "clauses",
    "statements",
  ],
  languages: ["en"],
  docs: "docs/readers/proceedings.md",
  run({ text, language }, found) {
    const sentences = inLanguages(found.sentences, found.languages, language, ["en"]);
    return { statements: findProceedings(text, { ...found, sentences }) };
  },
};

/** What a document says of proceedings, by place. */
export function findProceedings(text: string, found: Reading): FoundStatement[] {
  if (text === "") return [];
  // a docket says of each thing what it is, by its place
  const sheet = findDocketSheet(text, found);
  if (sheet.length > 0) return sheet;
  const cited = citedDockets(found.mentions);
  const dockets = found.mentions.filter((one): one is DocketMention => one.kind === "docket");
  const own = dockets.filter((one) => !cited.has(one));
  const laws = found.mentions.filter(
    (one): one is LawMention | CitationMention =>
      one.kind === "law" || (one.kind === "citation" && one.type !== "case" && one.type !== "record"),
  );
  const scene = sceneOf(text, found, found.sentences, own);
  const caption = captionOf(scene, own);
  const worded = placingOf(scene, caption?.matter, givenNumber(scene, dockets, cited));
  const placing = federalPlacing(scene, worded);
  const statements = [
    ...(caption?.statements ?? []),
    ...numberStatements(scene, placing, dockets, cited, caption?.matter),
    ...kindStatements(scene, placing, caption?.matter),
    ...judgeStatements(scene, placing),
    ...counselStatements(scene, placing),
    ...claimStatements(scene, placing, laws),
    ...statusStatements(scene, placing),
    ...stepStatements(scene, placing, worded, found.statements),
  ];
  return statements.sort((a, b) => a.start - b.start || b.end - a.end);
}
