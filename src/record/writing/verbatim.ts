// Do quoted words stand in a text as they are quoted? White space and the shape of quotation marks aside, every word must; what an
// editor put in brackets or left out may differ.

/** Each part between an editor's marks stands in the text, in order; what is quoted begins and ends where words do. */
export function isVerbatim(quoted: string, text: string): boolean {
  const source = plain(text);
  const whole = plain(quoted);
  const parts = partsOf(whole);
  let from = 0;
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1;
    // the stop or comma of the sentence around it may stand inside the marks
    const forms = isLast ? [part, part.replace(/[.,;:!?]+('*)$/u, "$1"), part.replace(/[.,;:!?']+$/u, "")] : [part];
    const edges = { begins: i === 0 && whole.startsWith(part), ends: isLast && whole.endsWith(part) };
    const end = forms.map((form) => endOf(form, source, from, edges)).find((at) => at !== undefined);
    if (end === undefined) return false;
    from = end;
  }
  return parts.length > 0;
}

/** Where a part ends in the text: its first place from `from` on that fits. */
function endOf(
  part: string,
  source: string,
  from: number,
  { begins, ends }: { readonly begins: boolean; readonly ends: boolean },
): number | undefined {
  if (part === "") return undefined;
  for (let at = source.indexOf(part, from); at >= 0; at = source.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (begins && isInWord(source, at)) continue;
    if (ends && isInWord(source, end)) continue;
    return end;
  }
  return undefined;
}

/** Is there a letter or a digit on both sides? */
function isInWord(text: string, at: number): boolean {
  return at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

/** "Convention Against [Torture] – also weigh[s] in. . . ." gives what stands between the marks. */
function partsOf(words: string): string[] {
  return words
    .split(/\[[^\]]*\]|…|(?:\.\s?){3,}/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function plain(text: string): string {
  return text
    .replace(/[\u2018-\u201f\u02bc"«»]/gu, "'")
    .replace(/\u00ad/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
