// Who accuses and who denies: the subject of the accusing or denying verb, or the one after "by".

import type { Speaker } from "../record/record.ts";
import type { Context } from "./event-context.ts";
import type { EventWord } from "./event-words.ts";
import { jointSpeaker, speakerOf } from "./speakers.ts";

/** The subject of the saying verb that the event word itself is or ends with. */
export function verbSubject(context: Context, word: EventWord): Speaker | undefined {
  return context.frames.find((frame) => frame.start > word.start && frame.start <= word.end + 1)?.speaker;
}

/** "The ministry accused Pell of …", "accused by the ministry": the accuser, where the sentence names one. */
export function accuserOf(context: Context, word: EventWord): Speaker | undefined {
  const { view, sentence } = context;
  // "Prosecutors allege that …": the one who is the subject of the accusing verb itself.
  const own = word.event.type === "accusation" ? verbSubject(context, word) : undefined;
  if (own !== undefined) return own;
  const verb = /\b(?:accus(?:ed|es|ing)|alleg(?:ed|es|ing)|charged|blam(?:ed|es)|claim(?:ed|s))\b/g;
  const scope = view.slice(sentence.start, word.event.type === "accusation" ? word.end : word.start);
  const at = [...scope.matchAll(verb)].at(-1);
  if (at === undefined) return undefined;
  const start = sentence.start + at.index;
  const end = start + at[0].length;
  const by = sentence.names.find(
    (name) =>
      name.start > end &&
      name.start - end < 60 &&
      /^[^,;]{0,40}\bby (?:(?:the|an?|his|her|their) )?(?:[a-z-]+ ){0,4}$|^[^,;]{0,40}\bby (?:an?|the|his|her|their) (?:[a-z-]+ ){0,3}[a-z-]+, $/.test(
        view.slice(end, name.start),
      ),
  );
  if (by !== undefined) return speakerOf(by);
  // Passive: the one named before it is the accused.
  if (
    /\b(?:was|were|been|being|is|are|falsely|wrongly|wrongfully|as) (?:\w+ )?$/.test(
      view.slice(Math.max(sentence.start, start - 24), start),
    ) &&
    !/\b(?:has|have|had) $/.test(view.slice(Math.max(sentence.start, start - 5), start))
  ) {
    const active = sentence.names.findLast(
      (name) => name.end <= start && (name.kind === "organization" || name.kind === "court"),
    );
    return active !== undefined && /^,? (?:\w+ly )?$/.test(view.slice(active.end, start))
      ? jointSpeaker(view, sentence.names, active)
      : undefined;
  }
  const subject = sentence.names.findLast(
    (name) => name.end <= start && start - name.end < 60 && name.kind !== "facility",
  );
  if (
    subject === undefined ||
    !/^(?: \w+ly| has| have| had| then| also| first)* $/.test(view.slice(subject.end, start))
  )
    return undefined;
  return jointSpeaker(view, sentence.names, subject);
}
