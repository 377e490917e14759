// What is alleged, by whom, and what those who judge found: side by side, never joined into one voice.

import type { Accusation, Matters, Statement, ToldEntry } from "../record/record.ts";
import { isToldFinding } from "./attribution.ts";
import { emphasized } from "./emphasis.ts";
import { entryLink } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { Here } from "./site.ts";
import { alsoSaid, dateMark, type ShownStatement, statementLine } from "./statement-line.ts";
import { sentence } from "./sentence.ts";
import { eventName, evidenceWords } from "./telling-words.ts";
import { bdi, known, shorten } from "./wording.ts";

/** The words of each statement, by its id. */
export type ShownById = ReadonlyMap<Statement["id"], ShownStatement>;

export function allegationItems(here: Here, matters: Matters, shown: ShownById): ListItem[] {
  const { groups, jumps } = here.site.edition.words.rooms.allegations;
  const item = (id: keyof typeof groups, body: Markup): ListItem => ({
    group: groups[id],
    jump: { id, label: jumps[id] },
    body,
  });
  return [
    ...matters.accusations.map((one) => item("allegations", accusationItem(here, one, shown))),
    ...matters.claims.map((one) => item("claims", html`<li class="saying">${lines(here, one, shown)}</li>`)),
    ...matters.conduct.map((one) => item("conduct", html`<li class="saying">${lines(here, one, shown)}</li>`)),
    ...matters.findings.map((one) => item("findings", html`<li class="saying">${findingLines(here, one, shown)}</li>`)),
    ...matters.evidence.map((one) =>
      item("evidence", html`<li class="saying">${evidenceLines(here, one, shown)}</li>`),
    ),
  ];
}

function accusationItem(
  here: Here,
  { act, accused, alleged, findings, near, evidence }: Accusation,
  shown: ShownById,
): Markup {
  const { rooms, dates } = here.site.edition.words;
  const { allegations: words } = rooms;
  const who =
    accused.length === 0
      ? html`${words.unknown}`
      : html`${accused.map(({ entry, name }, i) => html`${i > 0 ? dates.comma : ""}${entryLink(here, entry, name)}`)}`;
  const title = eventName(here, act);
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
    <h3>${sentence(words.against, title, who)}</h3>
    ${sayings(words.alleged, alleged.filter(isAlleged))}
    ${sayings(
      words.denied,
      alleged.filter((one) => !isAlleged(one)),
    )}
    ${
      evidence.length === 0
        ? NOTHING
        : html`<h4>${words.evidence}</h4>
            <ul class="sayings">
              ${evidence.map((one) => html`<li class="saying">${evidenceLines(here, one, shown)}</li>`)}
            </ul>`
    }
    ${
      findings.length === 0 && near.length > 0
        ? NOTHING
        : html`<h4>${words.found}</h4>
            ${findings.length === 0 ? html`<p class="empty">${words.notFound}</p>` : list(findings)}`
    }
    ${
      near.length === 0
        ? NOTHING
        : html`<h4>${words.near}</h4>
            ${list(near)}`
    }
  </li>`;
}

/** Somebody alleges it; the rest denies it or tells of it as false. */
function isAlleged({ statements }: ToldEntry): boolean {
  return statements.some(({ modality }) => modality !== "denied" && modality !== "asserted");
}

/** Statements in one passage are printed once. */
function lines(here: Here, { statements }: ToldEntry, shown: ShownById): Markup {
  const [first, ...rest] = statements;
  const words = first === undefined ? undefined : shown.get(first.id);
  if (first === undefined || words === undefined) return NOTHING;
  const date = statements.find((one) => one.date !== undefined)?.date;
  const when = date === undefined ? NOTHING : html`<p class="day">${dateMark(date, here.site.edition)}</p>`;
  const { document, start, end } = first.passage;
  const others = rest.filter(
    ({ passage }) => passage.document !== document || passage.start !== start || passage.end !== end,
  );
  return html`<div class="telling m-${first.modality}">${when}${statementLine(here, words)}${alsoSaid(here, first, others)}</div>`;
}

function evidenceLines(here: Here, told: ToldEntry, shown: ShownById): Markup {
  return html`<p class="finding"><b>${evidenceWords(here, told.entry.name)}</b></p>
    ${lines(here, told, shown)}`;
}

/** "Not found, by the immigration judge, under clear and convincing evidence; the burden lay on the government." */
function findingLines(here: Here, told: ToldEntry, shown: ShownById): Markup {
  const value = (slot: string): string | undefined => told.statements.find((one) => one.slot === slot)?.value;
  const [forum, standard, burden] = [value("forum"), value("standard"), value("burden")];
  const { rooms, terms } = here.site.edition.words;
  const { allegations: room } = rooms;
  const outcome = known(terms.outcomes, value("outcome") ?? "") ?? terms.outcomes.found;
  const proposition = told.statements.find(({ slot }) => slot === "proposition") ?? told.statements[0];
  const words = proposition === undefined ? undefined : shown.get(proposition.id);
  const isTold = proposition !== undefined && isToldFinding(proposition);
  const title = isTold ? emphasized(room.told, html`${outcome.toLowerCase()}`) : html`<b>${outcome}</b>`;
  const part = (says: (of: string) => string, of: string | undefined): Markup =>
    of === undefined ? NOTHING : sentence(says, bdi(shorten(of, 120)));
  return html`<p class="finding">
      ${title}${part(room.by, forum)}${part(room.standard, standard)}${part(room.burden, burden)}
    </p>
    ${words === undefined ? NOTHING : html`<div class="telling m-found">${statementLine(here, words)}</div>`}`;
}
