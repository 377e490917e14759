// What is news of a hearing: that it was set, each move, and that it was called off. Each is one entry of the feeds, about the same hearing.

import type { Day } from "../../base/base.ts";
import type { HearingVersion } from "../../record/record.ts";
import {
  daysWords,
  formerWords,
  hearingHref,
  hearingTitle,
  html,
  isOver,
  NOTHING,
  versionStatusWords,
  whenWords,
  whereWords,
  type FeedEntry,
  type Tongue,
} from "../../views/views.ts";
import type { CaseHearing } from "../../workroom/workroom.ts";
import { hearingUids } from "../calendar/calendar.ts";

export interface News extends Omit<FeedEntry, "id"> {
  /** Of what it is made: the same news has the same key, whatever else comes in. */
  readonly key: string;
}

/** Only what a source tells with a day on which it was told. @param root leads to the site's folder. */
export function hearingNews(
  hearings: readonly CaseHearing[],
  { caseKey, tongue, root }: { readonly caseKey: string; readonly tongue: Tongue; readonly root: string },
): News[] {
  const { words } = tongue;
  const own = hearings.filter(({ isSubjects }) => isSubjects).map(({ hearing }) => hearing);
  const uids = hearingUids(caseKey, own);
  return own.flatMap((hearing) => {
    const uid = uids.get(hearing.entry.id);
    if (uid === undefined) return [];
    const { versions } = hearing;
    const [title, href] = [hearingTitle(hearing, tongue), hearingHref(hearing.entry.id)];
    const seen = new Map<string, number>();
    const news = (act: string, version: HearingVersion, told: Day | undefined, headline: string, former?: string) => {
      if (told === undefined) return [];
      const what = `${uid} ${act} ${version.date?.edtf ?? ""}`;
      const nth = seen.get(what) ?? 0;
      seen.set(what, nth + 1);
      const where = whereWords(version);
      return [
        {
          key: nth === 0 ? what : `${what} ${nth}`,
          title: headline,
          href,
          category: { term: "hearing", label: words.areas.hearings },
          content: html`<p>${headline}</p>
            ${former === undefined ? NOTHING : html`<p>${former}</p>`}
            ${act === "set" && where !== undefined ? html`<p>${where}</p>` : NOTHING}
            <p><a href="${root}${href}">${words.feeds.aboutHearing}</a></p>`,
          updated: told,
        },
      ];
    };
    const steps = versions.flatMap((version, i) => {
      const before = versions[i - 1];
      if (version.date === undefined) return [];
      if (before?.date === undefined)
        return news("set", version, dayTold(version.told), words.feeds.set(title, whenWords(version, tongue)));
      const told = dayTold(before.change?.told) ?? dayTold(version.told);
      const headline = words.feeds.moved(title, daysWords(before, tongue), whenWords(version, tongue));
      return news("set", version, told, headline, `${daysWords(before, tongue)}: ${formerWords(before, tongue)}`);
    });
    const last = versions.at(-1);
    if (last?.date === undefined || !isOver(hearing)) return steps;
    const headline = words.feeds.over(title, whenWords(last, tongue), versionStatusWords(last.status, tongue));
    return [...steps, ...news("given up", last, dayTold(last.change?.told), headline, formerWords(last, tongue))];
  });
}

/** By which it was told, as far as that is known. */
function dayTold(told: HearingVersion["told"]): Day | undefined {
  return told?.latest ?? told?.earliest;
}
