// The rules about care: what would be shown although its own text says that it is sealed, a minor, a protected witness or where
// somebody lives. They stop where that is said plainly, until somebody says once that it may be shown all the same.

import { isMarkedSealed, saysHome, saysSealed } from "../../record/record.ts";
import { documentLabel } from "../../views/views.ts";
import { groundsOfPeople } from "../../workroom/workroom.ts";
import { counted, type Refusal, type RefusalRule, short } from "./refusal.ts";
import { meets } from "./shown-text.ts";

const sealed: RefusalRule = {
  name: "sealed",
  mayBeWaived: true,
  run: async ({ record, narrowing, publication }) => {
    const found: Refusal[] = [];
    for (const [id, { summary }] of narrowing.texts) {
      if (publication.grounds.get(id) === "sealed") continue;
      const text = (await record.document(id))?.text ?? "";
      if (!saysSealed(text, summary.names)) continue;
      const isMarked = isMarkedSealed(text);
      const level = publication.levels.get(id) ?? "cited";
      found.push({
        rule: "sealed",
        target: id,
        where: `${documentLabel(summary)} (${id})`,
        what: isMarked
          ? "Its head says that it is sealed, and it would be shown."
          : "It speaks of a seal or a protective order, and somebody decided that it may be shown.",
        howToMend: `habeas level <folder> withheld ${id} --ground sealed --by NAME takes it out. Where it may be shown, say so once: habeas level <folder> ${level} ${id} --ground sealed --reason WHY --by NAME.`,
        level: { of: id, ground: "sealed" },
        severity: isMarked ? "stops" : "warns",
      });
    }
    return found;
  },
};

const guarded: RefusalRule = {
  name: "minor-or-witness",
  mayBeWaived: true,
  run: async ({ record, narrowing, publication }) => {
    const grounds = await groundsOfPeople(
      record,
      [...narrowing.texts.values()].map(({ summary }) => summary),
    );
    return [...grounds].flatMap(([id, { ground, isPlain, where }]): Refusal[] => {
      const person = narrowing.people.get(id);
      if (person === undefined || !person.isOpen || !person.isNamed || person.level !== "public") return [];
      if (publication.grounds.get(id) === ground) return [];
      const who = ground === "minor" ? "a minor" : "a protected witness";
      return [
        {
          rule: "minor-or-witness",
          target: id,
          where: `${person.name} (${id})`,
          what: isPlain
            ? `${where}: ${person.name} is called ${who}, and the name would be published.`
            : `${where}: words near the name speak of ${who}, and somebody decided that ${person.name} may be named.`,
          howToMend: `habeas level <folder> withheld ${id} --ground ${ground} --by NAME masks the name. Where it may be published, say so once: habeas level <folder> public ${id} --ground ${ground} --reason WHY --by NAME.`,
          level: { of: id, ground },
          severity: isPlain ? "stops" : "warns",
        },
      ];
    });
  },
};

/** How far before an address it is looked for words that somebody lives there. */
const HOME_REACH = 60;

const addresses: RefusalRule = {
  name: "address",
  mayBeWaived: true,
  run: async ({ record, narrowing }) => {
    const found: Refusal[] = [];
    for (const [id, { summary, mentions, hidden }] of narrowing.texts) {
      const all = mentions.flatMap(({ mention }) =>
        mention.kind === "contact" && mention.type === "address" && !meets(hidden, mention) ? [mention] : [],
      );
      if (all.length === 0) continue;
      const text = (await record.document(id))?.text ?? "";
      const home = all.find(({ start }) => saysHome(text.slice(Math.max(0, start - HOME_REACH), start)));
      const at = home ?? all[0];
      found.push({
        rule: "address",
        target: id,
        where: `${documentLabel(summary)} (${id}#${at?.start}-${at?.end})`,
        what:
          home === undefined
            ? `${counted(all.length, "postal address", "postal addresses")} would be printed: “${short(at?.quote ?? "")}”.`
            : `Where somebody lives would be printed: “${short(home.quote)}”.`,
        howToMend: `${home === undefined ? "Make sure that nobody lives there. " : ""}habeas level <folder> cited ${id} --by NAME shows only what is accepted, withheld nothing of it. Where the address may be printed: habeas publish <folder> --waive address:${id} --reason WHY --by NAME.`,
        level: { of: id },
        severity: home === undefined ? "warns" : "stops",
      });
    }
    return found;
  },
};

export const CAUTION_RULES: readonly RefusalRule[] = [sealed, guarded, addresses];
