// What is alleged, by whom, and what those who judge found: side by side, never joined into one voice.

import type { Accusation, Matters, Statement, ToldEntry } from "../record/record.ts";
import { entryLink } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { Here } from "./site.ts";
import { alsoSaid, dateMark, type ShownStatement, statementLine } from "./statement-line.ts";
import { capital, shorten } from "./wording.ts";

/** The words of each statement, by its id. */
export type ShownById = ReadonlyMap<Statement["id"], ShownStatement>;

const FINDINGS = { id: "findings", label: "Findings" };
const EVIDENCE = { id: "evidence", label: "Evidence" };
const ALLEGATIONS = { id: "allegations", label: "Allegations" };
const CONDUCT = { id: "conduct", label: "Conduct of authorities" };
const CLAIMS = { id: "claims", label: "Claims made by the defence" };

export function allegationItems(here: Here, matters: Matters, shown: ShownById): ListItem[] {
  return [
    ...matters.accusations.map((one) => ({
      group: "Allegations",
      jump: ALLEGATIONS,
      body: accusationItem(here, one, shown),
    })),
    ...matters.claims.map((one) => ({
      group: "Claims made by the defence",
      jump: CLAIMS,
      body: html`<li class="saying">${lines(here, one, shown)}</li>`,
    })),
    ...matters.conduct.map((one) => ({
      group: "What authorities are said to have done or not done",
      jump: CONDUCT,
      body: html`<li class="saying">${lines(here, one, shown)}</li>`,
    })),
    ...matters.findings.map((one) => ({
      group: "Other findings",
      jump: FINDINGS,
      body: html`<li class="saying">${findingLines(here, one, shown)}</li>`,
    })),
    ...matters.evidence.map((one) => ({
      group: "Evidence spoken of",
      jump: EVIDENCE,
      body: html`<li class="saying">${evidenceLines(here, one, shown)}</li>`,
    })),
  ];
}

function accusationItem(
  here: Here,
  { act, accused, alleged, findings, near, evidence }: Accusation,
  shown: ShownById,
): Markup {
  const who =
    accused.length === 0
      ? html`who is accused was not recognised`
      : html`${accused.map(({ entry, name }, i) => html`${i > 0 ? ", " : ""}${entryLink(here, entry, name)}`)}`;
  const title = capital(act);
  const list = (ones: readonly ToldEntry[]): Markup => html`<ul class="sayings">
    ${ones.map((one) => html`<li class="saying">${findingLines(here, one, shown)}</li>`)}
  </ul>`;
  const sayings = (heading: string, ones: readonly ToldEntry[]): Markup =>
    ones.length === 0
      ? NOTHING
      : html`<h4>${heading}</h4>
          <ul class="sayings">
            ${ones.map((one) => html`<li class="saying">${lines(here, one, shown)}</li>`)}
          </ul>`;
  return html`<li class="matter">
    <h3>${title}: ${who}</h3>
    ${sayings("What is alleged", alleged.filter(isAlleged))}
    ${sayings(
      "Denied, or told as false",
      alleged.filter((one) => !isAlleged(one)),
    )}
    ${
      evidence.length === 0
        ? NOTHING
        : html`<h4>Evidence</h4>
            <ul class="sayings">
              ${evidence.map((one) => html`<li class="saying">${evidenceLines(here, one, shown)}</li>`)}
            </ul>`
    }
    ${
      findings.length === 0 && near.length > 0
        ? NOTHING
        : html`<h4>What was found</h4>
            ${findings.length === 0 ? html`<p class="empty">${NOT_FOUND}</p>` : list(findings)}`
    }
    ${
      near.length === 0
        ? NOTHING
        : html`<h4>Findings that may concern this accusation</h4>
            ${list(near)}`
    }
  </li>`;
}

/** Somebody alleges it; the rest denies it or tells of it as false. */
function isAlleged({ statements }: ToldEntry): boolean {
  return statements.some(({ modality }) => modality !== "denied" && modality !== "asserted");
}

const NOT_FOUND = "The program found no finding of a court that names or may concern this act and this person.";

/** Statements in one passage are printed once. */
function lines(here: Here, { statements }: ToldEntry, shown: ShownById): Markup {
  const [first, ...rest] = statements;
  const words = first === undefined ? undefined : shown.get(first.id);
  if (first === undefined || words === undefined) return NOTHING;
  const date = statements.find((one) => one.date !== undefined)?.date;
  const when = date === undefined ? NOTHING : html`<p class="day">${dateMark(date)}</p>`;
  const { document, start, end } = first.passage;
  const others = rest.filter(
    ({ passage }) => passage.document !== document || passage.start !== start || passage.end !== end,
  );
  return html`<div class="telling m-${first.modality}">${when}${statementLine(here, words)}${alsoSaid(here, first, others)}</div>`;
}

function evidenceLines(here: Here, told: ToldEntry, shown: ShownById): Markup {
  return html`<p class="finding"><b>${capital(told.entry.name)}</b></p>
    ${lines(here, told, shown)}`;
}

const OUTCOMES: Readonly<Record<string, string>> = {
  found: "Found",
  "not found": "Not found",
  "not decided": "Left open",
};

/** "Not found, by the immigration judge, under clear and convincing evidence; the burden lay on the government." */
function findingLines(here: Here, told: ToldEntry, shown: ShownById): Markup {
  const value = (slot: string): string | undefined => told.statements.find((one) => one.slot === slot)?.value;
  const [forum, standard, burden] = [value("forum"), value("standard"), value("burden")];
  const outcome = OUTCOMES[value("outcome") ?? ""] ?? "Found";
  const proposition = told.statements.find(({ slot }) => slot === "proposition") ?? told.statements[0];
  const words = proposition === undefined ? undefined : shown.get(proposition.id);
  return html`<p class="finding">
      <b>${outcome}</b>${forum === undefined ? NOTHING : html` by <bdi>${shorten(forum, 120)}</bdi>`}${standard === undefined ? NOTHING : html`; standard: <bdi>${standard}</bdi>`}${burden === undefined ? NOTHING : html`; burden on <bdi>${shorten(burden, 120)}</bdi>`}
    </p>
    ${words === undefined ? NOTHING : html`<div class="telling m-found">${statementLine(here, words)}</div>`}`;
}
