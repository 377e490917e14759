// The kind that a head word gives a run of capitalised words: "… Department", "… County Jail", "Court of …".

import type { NameKind } from "../../record/record.ts";
import { COMMON_WORDS, OTHER_HEADS } from "../gazetteer/gazetteer-common-words.ts";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import {
  CORPORATE_SUFFIXES,
  COURT_HEADS,
  COURT_MODIFIERS,
  FACILITY_ENDINGS,
  ORGANIZATION_HEADS,
} from "../gazetteer/gazetteer-organization-words.ts";
import { PAPER_WORDS } from "../gazetteer/gazetteer-publications.ts";
import { PLACE_HEADS, STATE_ABBREVIATIONS } from "../gazetteer/gazetteer-places.ts";
import { FEDERAL_COURTS } from "../../text/text.ts";
import { ROLE_MODIFIERS, ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import { listedAt } from "../gazetteer/gazetteer.ts";
import { type Run, SUBJECTS } from "./name-runs.ts";
import { bare } from "./name-titles.ts";
import type { Token } from "../name-tokens.ts";

/** "District of Minnesota". That of Columbia is a place unless more is said. */
const WHOLE_DISTRICTS = new Set(
  FEDERAL_COURTS.flatMap(({ kind, part, name }) =>
    kind === "district" && part === "" && !name.endsWith("Columbia") ? [name.replace(/^.*?(?=District of )/, "")] : [],
  ),
);

/** The kind that a run's head word gives it; "none" for laws, events and other named things; undefined without a head. */
export function headKind(tokens: readonly Token[], run: Run): NameKind | "none" | undefined {
  const { from, to } = run;
  if (to - from < 2) return undefined;
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tokens[i]!.text);
  const first = words[0]!; // at least two words
  const last = words.at(-1)!;
  if (FOREIGN_COURTS.test(first)) return "court";
  if (FOREIGN_FACILITIES.test(words.slice(0, 3).join(" "))) return "facility";
  if (/^(?:Radio|Rádio|Agence|Agencia|Agência|Diario|Diário|Periódico)$/.test(first)) return "organization";
  if (FOREIGN_HEADS.test(first)) return "organization";
  const split = words.findIndex((word) => /^(?:of|for|on|to|against)$/.test(word));
  const head = split > 0 ? words[split - 1]! : last;
  // "Prison No. 2"
  const unnumbered = words.length > 3 && /^\d+$/.test(last) ? words.slice(0, words.lastIndexOf("No")) : words;
  const tail = unnumbered.slice(-3);
  for (let i = 0; i < tail.length; i++) {
    if (FACILITIES.has(tail.slice(i).join(" ")) && unnumbered.length > tail.length - i) return "facility";
  }
  if (/^(?:Northern|Southern|Eastern|Western|Central|Middle)$/.test(first) && words[1] === "District" && split === 2)
    return "court";
  // a state that is one district: there is no other thing of that name
  if (first === "District" && split === 1 && WHOLE_DISTRICTS.has(words.join(" "))) return "court";
  if (/^[NSEWCM]\.D\.$/.test(first) && words.length === 2 && STATE_ABBREVIATIONS.has(bare(last))) return "court";
  if (COURT_HEADS.has(head) || (COURT_HEADS.has(last) && split < 0)) {
    const before = words[words.lastIndexOf(COURT_HEADS.has(head) ? head : last) - 1];
    if (
      before !== undefined &&
      (COURT_MODIFIERS.has(before) || /s['’]?$|^['’]s$/.test(before) || split > 0 || before === "County")
    )
      return "court";
    if (words.some((word) => COURT_MODIFIERS.has(word))) return "court";
    return "place";
  }
  if (words.includes("Court") && split > 0 && words.indexOf("Court") < split) return "court";
  if (
    /^(?:City|County|State|Republic|Kingdom|Gulf|Isle|Strait|Bay|Cape|Sea|District|Commonwealth|Lake|Province)$/.test(
      head,
    ) &&
    split > 0
  )
    return "place";
  if (CORPORATE_SUFFIXES.has(last) || CORPORATE_SUFFIXES.has(bare(last))) return "organization";
  if (split > 0 && (ORGANIZATION_HEADS.has(head) || head === "State")) return "organization";
  if (OTHER_HEADS.has(last) && !FIRST_NAMES.has(first)) return "none";
  if (
    words.length === 2 &&
    WEAK_HEADS.has(last) &&
    words.every((word) => isOrdinary(word) || ROLE_MODIFIERS.has(word.toLowerCase()))
  )
    return "none";
  if (ORGANIZATION_HEADS.has(last))
    return /^(?:House|Bar|Justice|Fund|Post|Guard|Church|Temple|Bank|School|Law)$/.test(last) &&
      FIRST_NAMES.has(first) &&
      words.length === 2
      ? undefined
      : "organization";
  // "Boston Globe"
  const place = PAPER_WORDS.has(last) ? listedAt(tokens, from, to) : undefined;
  if (place?.kind === "place" && place.length === words.length - 1) return "organization";
  if (words.includes("&") && words.length <= 6) return "organization";
  return undefined;
}

/** Heads that make no name with ordinary words alone: "Senior Staff", "Press Conference", "Civil Rights". */
const WEAK_HEADS: ReadonlySet<string> = new Set(
  "Staff Conference Rights News Community Campaign Team Review Watch Safety Security Relations Communications Solutions Systems Families Students Workers Lawyers Doctors Nurses Teachers Journalists Citizens Veterans Mothers Friends Attorneys Prosecutors Enforcement Investigations Protection Affairs Intelligence Rescue Fire Justice Aid Law Program Project Projects Programs Network Station Journal Press Radio Media Technology Studies Government Office Offices".split(
    " ",
  ),
);

/** Spanish, Portuguese and French names have their head first. */
const FOREIGN_COURTS = /^(?:Tribunal|Corte|Cour|Juzgado|Audiencia|Cámara|Supremo)$/;

const FOREIGN_FACILITIES =
  /^(?:Centro (?:Penitenciario|de Detención|de Reclusión|de Internamiento|Correccional)|Cárcel|Penitenciaría|Reclusorio|Penal (?:de|del)\b|Prisión|Centre (?:de rétention|de détention|pénitentiaire)|Maison (?:d[’']arrêt|centrale)|Aeropuerto|Aéroport|Presídio|Penitenciária|Hospital)/;

const FOREIGN_HEADS =
  /^(?:Comisión|Comissão|Ministerio|Ministério|Ministère|Universidad|Universidade|Université|Instituto|Institut|Fiscalía|Policía|Polícia|Secretaría|Consejo|Conselho|Conseil|Asociación|Associação|Partido|Parti|Organización|Banco|Banque|Gobierno|Congreso|Senado|Alianza|Centro|Comité|Comitê|Fundación|Fundação|Fondation|Sindicato|Ejército|Procuraduría|Defensoría|Coordinadora|Colectivo|Frente|Asamblea|Assemblée|Ligue|Liga|Federación)$/;

const FACILITIES: ReadonlySet<string> = new Set(FACILITY_ENDINGS);

/** A word that names nothing by itself. */
export function isOrdinary(word: string): boolean {
  return (
    COMMON_WORDS.has(word) ||
    ORGANIZATION_HEADS.has(word) ||
    SUBJECTS.has(word) ||
    OTHER_HEADS.has(word) ||
    ROLE_NOUNS.has(word.toLowerCase()) ||
    COURT_HEADS.has(word) ||
    PLACE_HEADS.has(word)
  );
}
