// People and organizations as lists print them: "Name – Title, Organization", "Name, Role, Organization".

export interface Named {
  readonly name: string;
  readonly title?: string | undefined;
  readonly organization?: string | undefined;
}

const NAME =
  /^(?:(?:The |the )?(?:Rev(?:erend)?|Hon(?:orable)?|Dr|Doctor|Mrs?|Ms|Mx|Prof(?:essor)?|Imam|Rabbi|Rabbanit|Cantor|Sister|Brother|Father|Fr|Msgr|Monsignor|Deacon|Elder|Minister|Chaplain|Canon|Pastor|Sh(?:ei|ay)kh|Ustadh|Mufti|Maulana|Swami|Pandit|Ven|Venerable|Bishop|Archbishop|Cardinal|Judge|Justice|Mayor|Gov|Governor|Sen|Senator|Rep|Representative|(?:Council|Assembly)(?:member|man|woman)|Commissioner|Supervisor|Sgt|Capt|Captain|Lt|Col|Gen|Chief)\.? )*\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|las|los|del|van|der|von|bin|ibn|al|el|y|dos|da|di)){1,4}(?:, (?:Jr|Sr|Esq|Ph\.?D|M\.?D|J\.?D)\.?)?$/u;
const ORGANIZATION =
  /\b(?:network|committees?|coalition|clinic|council|guild|union|alliance|cent(?:er|re)|association|foundation|society|project|campaign|office|institute|defen[cs]e fund|legal defen[cs]e|legal aid|llp|llc|inc|p\.?c|group|school|university|college|church|mosque|temple|federation|organi[sz]ations?|services|press|team|partners|local \d+)\b/iu;
const ROLE =
  /\b(?:attorney|lawyer|counsel|director|president|chair(?:man|woman|person)?|secretary|manager|organi[sz]er|coordinator|member|council ?(?:member|man|woman)|mayor|senator|representative|defender|advocate|officer|spokes(?:man|woman|person)|sister|brother|mother|father|wife|husband|daughter|son|cousin|uncle|aunt|friend|exoneree|(?:former )?(?:detainee|prisoner|inmate|refugee)|survivor|veteran|resident|neighbou?r|volunteer|activist|author|poet|writer|journalist|client|whistleblower|carpenter|farmer|founder|editor|professor|dean|pastor|imam|rabbi|teacher|student|fellow|head|leader|ceo|treasurer|clerk|staff|analyst|associate|paralegal|baker|doctor|nurse|judge|deputy|partner|communications|campaigner)\b/iu;

export function isPersonName(words: string): boolean {
  return NAME.test(words.replace(/\s+/gu, " ")) && !ORGANIZATION.test(words) && !/\d/u.test(words);
}

const TITLED =
  /^(?:(?:The |the )?(?:Rev(?:erend)?|Hon(?:orable)?|Dr|Prof(?:essor)?|Imam|Rabbi|Cantor|Sister|Father|Fr|Msgr|Deacon|Chaplain|Pastor|Sh(?:ei|ay)kh|Bishop|Archbishop|Judge|Justice|Senator|Representative|Councilmember|Assemblymember)\.? )+\p{Lu}/u;

/** "Rev. Dr. Paul Renner", "Rabbi Judith Amsel, Harbour Table": a line that begins with somebody who is called so begins a new name. */
export function beginsWithTitle(words: string): boolean {
  return TITLED.test(words) && isPersonName(words.split(/,\s|\s[–—-]\s/u)[0] ?? "");
}

export function isRole(words: string): boolean {
  return ROLE.test(words);
}

/** What stands behind a name, told apart. `known`: the organizations that the text names, as printed. */
export function titleAndOrganization(words: string, known: readonly string[]): Omit<Named, "name"> {
  const tail = words.trim();
  if (tail === "") return {};
  const commas = [...tail.matchAll(/, /gu)].map(({ index }) => index);
  for (const comma of commas) {
    const [title, organization] = [tail.slice(0, comma).trim(), tail.slice(comma + 2).trim()];
    if (isRole(title) && isOrganization(organization, known)) return { title, organization };
    if (isOrganization(title, known) && isRole(organization)) return { title: organization, organization: title };
  }
  for (const comma of commas.toReversed()) {
    const [title, organization] = [tail.slice(0, comma).trim(), tail.slice(comma + 2).trim()];
    if (isRole(title) && mayBeOrganization(organization)) return { title, organization };
  }
  if (commas.length > 0) return isOrganization(tail, known) ? { organization: tail } : { title: tail };
  const joined =
    /^(?<title>.{3,60}?) (?:of|at|for|with) (?:the )?(?<organization>\p{Lu}.+)$/u.exec(tail)?.groups ??
    /^(?<title>CEO|President|Director|Chair|Founder|Secretary) (?<organization>\p{Lu}.+)$/u.exec(tail)?.groups;
  const { title = "", organization = "" } = joined ?? {};
  if (
    isRole(title) &&
    (isOrganization(organization, known) || !/ (?:of|at|for|with) /u.test(tail)) &&
    !isRole(organization)
  )
    return { title, organization };
  const { first = "", last = "" } = ROLE_LAST.exec(tail)?.groups ?? {};
  if (isRole(last) && known.some((name) => name.startsWith(first) || first.startsWith(name)))
    return { title: last, organization: first };
  return isOrganization(tail, known) || mayBeOrganization(tail) ? { organization: tail } : { title: tail };
}

/** "Harbour Guild Senior Staff Attorney" */
const ROLE_LAST =
  /^(?<first>\p{Lu}.*?) (?<last>(?:(?:senior|staff|assistant|managing|executive|deputy|associate|civil|human|rights|legal|lead|general|immigration|media|press|communications|community|policy|program|regional|national|chief) )*[\p{L}-]+)$/iu;

/** "Step Up! Harlan", "NWLC"; no place with its state, no district. */
function mayBeOrganization(words: string): boolean {
  if (isRole(words) || /\d|\.$|,/u.test(words)) return false;
  return (
    /^\p{Lu}{3,}(?:[-/&]\p{Lu}+)*$/u.test(words) ||
    /^\p{Lu}[\p{L}’'!&-]*(?: (?:of|the|for|and|&|\p{Lu}[\p{L}’'!&-]*))+$/u.test(words)
  );
}

export function isOrganization(words: string, known: readonly string[]): boolean {
  if (isRole(words) || /^\p{Ll}/u.test(words)) return false;
  return ORGANIZATION.test(words) || known.some((name) => words.includes(name) && name.length * 2 >= words.length);
}

const AUTHORITY =
  /\b(?:departments?|bureau|police|courts?|agency|government|ministry|administration|office of|enforcement|homeland|justice|district attorney|prosecut\w+|isis|taliban|military|army|congress|embassy|interpol|united nations)\b|^(?:U\.?S\.?|ICE|DHS|DOJ|FBI|CIA|NSA|USCIS|EOIR|BIA|CBP|UN|BOP|USMS|ISIS|IRS|GEO(?: Group)?|CoreCivic)$/iu;

/** Not of those who stand up: courts, agencies, those who hold the person. */
export function isAuthority(name: string): boolean {
  return AUTHORITY.test(name);
}
