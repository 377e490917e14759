// Set phrases: words that many texts share without having them from each other, such as the name of a court or of a motion.

import { fold } from "../../text/text.ts";

/** So many different words that are neither grammar nor the vocabulary of captions and forms make a passage of its own. */
const LEAST_TELLING = 4;

const GRAMMAR =
  "a an the of to in and or for is are was were be been being on that this these those by with as at from it its his her their he " +
  "she they we our us you your i my who whom which what when where not no nor but if than then there has have had do does did will " +
  "would shall should may might can could must upon under pursuant into before after between against all any such other each " +
  "hereby herein thereof therein so also et al v vs";
const FORMS =
  "united states state america american court courts supreme appeals appeal district circuit division county city northern southern " +
  "eastern western central middle first second third fourth fifth sixth seventh eighth ninth tenth eleventh federal national " +
  "petition petitions petitioner petitioners plaintiff plaintiffs defendant defendants respondent respondents appellant " +
  "appellants appellee appellees writ habeas corpus motion motions order orders ordered judge judges justice honorable magistrate " +
  "attorney attorneys general counsel case civil criminal action number docket document filed page pages section title code act " +
  "department office secretary director acting capacity official immigration customs enforcement homeland security naturalization " +
  "services service board review executive relief granted denied grant deny hearing bond certiorari stay removal claim law u s c usc " +
  "memorandum opinion judgment brief support opposition reply notice exhibit dated day january february march april june july " +
  "august september october november december ms mr mrs dr hon";
const COMMON: ReadonlySet<string> = new Set(`${GRAMMAR} ${FORMS}`.split(" "));

/** Does the text say too little of its own to show that one document has it from another? */
export function isSetPhrase(text: string): boolean {
  const telling = new Set<string>();
  for (const [word] of fold(text).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!COMMON.has(word) && !/^(?:\d+|\d*(?:st|nd|rd|th))$/u.test(word)) telling.add(word);
    if (telling.size >= LEAST_TELLING) return false;
  }
  return true;
}
