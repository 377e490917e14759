// Words that turn a sentence round: a "not", and pairs of words of which one is the opposite of the other.

const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never neither nor cannot without nobody nothing none".split(" "),
);

const HELPERS: ReadonlySet<string> = new Set(
  "do does did is are was were be been has have had will would can could may might shall should must a an any the to".split(
    " ",
  ),
);

/** Each word in all its forms, against each word of the other half. */
const OPPOSITES: readonly (readonly [string, string])[] = (
  "grant grants granted granting / deny denies denied denying reject rejects rejected rejecting refuse refuses refused refusing\n" +
  "approve approves approved / reject rejects rejected deny denies denied disapprove disapproved\n" +
  "accept accepts accepted / reject rejects rejected refuse refuses refused decline declined\n" +
  "allow allows allowed permit permits permitted / ban bans banned forbid forbids forbade forbidden prohibit prohibits prohibited deny denied refuse refused bar barred\n" +
  "confirm confirms confirmed admit admits admitted acknowledge acknowledged say says said state states stated claim claims claimed / deny denies denied\n" +
  "agree agrees agreed / refuse refuses refused disagree disagrees disagreed decline declined\n" +
  "win wins won / lose loses lost\n" +
  "succeed succeeds succeeded / fail fails failed\n" +
  "pass passes passed / fail fails failed\n" +
  "convict convicted convicts / acquit acquitted acquits\n" +
  "guilty / innocent acquitted\n" +
  "arrest arrested detain detained imprisoned jailed / release released freed\n" +
  "uphold upheld upholds affirm affirmed affirms / overturn overturned overturns reverse reversed reverses vacate vacated strike struck quash quashed\n" +
  "open opens opened / close closes closed shut\n" +
  "support supports supported favor favors favored back backed / oppose opposes opposed reject rejected\n" +
  "rise rises rose risen climb climbed gain gains gained increase increases increased grow grew grown surge surged jump jumped / fall falls fell fallen drop drops dropped lose lost decrease decreases decreased decline declines declined shrink shrank sink sank plunge plunged slip slipped\n" +
  "higher up more above over upward / lower down less fewer below under downward\n" +
  "begin begins began begun start starts started / stop stops stopped end ends ended finish finished\n" +
  "before / after\n" +
  "present / absent\n" +
  "alive / dead\n" +
  "live lives lived survive survived / die dies died\n" +
  "true / false\n" +
  "legal lawful / illegal unlawful\n" +
  "enter enters entered arrive arrives arrived / leave leaves left depart departed\n" +
  "include includes included / exclude excludes excluded\n" +
  "with / without\n" +
  "always / never\n" +
  "all every everyone / none nobody\n" +
  "success / failure\n" +
  "profit profits / loss losses\n" +
  "best / worst\n" +
  "strong stronger / weak weaker\n" +
  "buy buys bought / sell sells sold\n" +
  "hire hired hires / fire fired dismiss dismissed\n" +
  "attack attacked attacks / defend defended defends"
)
  .split("\n")
  .flatMap((line) => {
    const [left = "", right = ""] = line.split(" / ");
    return left.split(" ").flatMap((x) => right.split(" ").map((y): [string, string] => [x, y]));
  });
const PAIRS: ReadonlySet<string> = new Set(OPPOSITES.flatMap(([x, y]) => [`${x} ${y}`, `${y} ${x}`]));

export function isNegation(folded: string): boolean {
  return NEGATIONS.has(folded) || folded.endsWith("n't");
}

/** A negation, or a word that comes with one: "did not". */
export function isHelper(folded: string): boolean {
  return isNegation(folded) || HELPERS.has(folded);
}

/** Is the one the opposite of the other? "lawful" and "unlawful" are, "granted" and "denied". */
export function areOpposites(x: string, y: string): boolean {
  return PAIRS.has(`${x} ${y}`) || isTurned(x, y) || isTurned(y, x);
}

function isTurned(plain: string, other: string): boolean {
  if (plain.length < 4 || !other.endsWith(plain)) return false;
  return /^(?:un|in|im|il|ir|dis|non|mis)$/.test(other.slice(0, other.length - plain.length));
}
