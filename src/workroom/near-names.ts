// Which names may be the subject's: near full names that nobody has decided about. What happens to them is no sign of another case.

import type { EntryId } from "../base/base.ts";
import { areNearNames, type Groups, nameKeys, type Subject } from "../record/record.ts";
import type { NearNames, RecordWriter } from "../store/store.ts";

interface Kept {
  /** Names alike, whatever was decided. */
  readonly alike: readonly EntryId[];
  readonly open: readonly EntryId[];
}

/** Looks at what was touched, or, when the subject is another than before, at all names that share a key with the subject's. */
export async function nearNames(
  writer: RecordWriter,
  subject: Subject | undefined,
  groups: Groups,
  isAnother: boolean,
): Promise<NearNames> {
  const before = JSON.parse((await writer.setting(SETTING)) ?? NONE) as Kept;
  const alike = subject === undefined ? [] : await alikeNames(writer, subject, isAnother ? undefined : before.alike);
  const open = alike.filter((entry) => subject !== undefined && groups.apart(entry, subject.entry) === undefined);
  await writer.putSetting(SETTING, JSON.stringify({ alike, open } satisfies Kept));
  const [was, now] = [new Set(before.open), new Set(open)];
  return { open, flipped: [...was.symmetricDifference(now)].sort() };
}

const SETTING = "near-names";
const NONE = JSON.stringify({ alike: [], open: [] } satisfies Kept);

async function alikeNames(
  writer: RecordWriter,
  { name, aliases, entry: own }: Subject,
  before: readonly EntryId[] | undefined,
): Promise<EntryId[]> {
  const names = [name, ...aliases];
  const under = await writer.namesUnder([...new Set(names.flatMap((one) => nameKeys("person", one)))].sort());
  const sharing = new Set([...under.values()].flat());
  const touched = before && new Set([...(await writer.touched()).names, ...before]);
  const looked = touched === undefined ? sharing : sharing.intersection(touched);
  const known = await writer.knownNames([...looked]);
  return [...known.values()]
    .filter(
      ({ entry, kind, name: said }) =>
        entry !== own && kind === "person" && names.some((one) => areNearNames(one, said)),
    )
    .map(({ entry }) => entry)
    .sort();
}
