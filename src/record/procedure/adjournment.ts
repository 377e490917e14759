// Why a hearing did not go ahead, and what became of it, in codes that others use: the adjournment codes of the immigration
// courts (EOIR, Practice Manual, appendix O) and the dispositions of hearings at the Board of Veterans' Appeals (Caseflow).
// A code is given only where the words plainly say what it stands for; no code means nothing.

export interface AdjournmentCode {
  readonly code: string;
  /** As the appendix words it. */
  readonly label: string;
}

interface Row extends AdjournmentCode {
  readonly words: RegExp;
}

const RESPONDENT = "(?:respondent|petitioner|defendant|detainee|he|she|they|counsel for (?:the )?respondent)";
const GOVERNMENT = "(?:dhs|department of homeland security|ice|the government|government counsel)";

/** In the order in which they are tried. For folded text. */
const ROWS: readonly Row[] = [
  {
    code: "01",
    label: "Respondent to seek representation",
    words:
      /\b(?:seek|find|obtain|retain|hire|get)(?:ing)? (?:an? |new |legal |other )*(?:representation|counsel|lawyer|attorney)\b/,
  },
  {
    code: "3A",
    label: "IJ detail",
    words: /\b(?:judge|ij)\b[^.;]{0,40}\b(?:on|was|being|is) (?:a )?(?:detail|detailed)\b|\bij detail\b/,
  },
  {
    code: "4B",
    label: "Interpreter must leave",
    words: /\binterpreter (?:had to|must|needed to|has to) leave\b/,
  },
  {
    code: "4C",
    label: "Interpreter appeared but wrong language or dialect",
    words:
      /\binterpreter\b[^.;]{0,50}\b(?:wrong|another|different) (?:language|dialect)\b|\bwrong (?:language|dialect)\b[^.;]{0,30}\binterpreter\b/,
  },
  {
    code: "4F",
    label: "Telephonic interpreter unavailable",
    words: /\btelephon\w+ interpreter\b[^.;]{0,30}\b(?:unavailable|not available|could not be reached)\b/,
  },
  {
    code: "04",
    label: "DHS or DHS administrative file unavailable for hearing",
    words: new RegExp(
      String.raw`\b${GOVERNMENT}(?:'s)? (?:administrative )?file\b[^.;]{0,30}\b(?:unavailable|not available|missing|could not be found)\b`,
    ),
  },
  {
    code: "4A",
    label: "Technical malfunction (not video)",
    words:
      /\b(?:technical (?:malfunction|problems?|difficult\w+|issues?)|(?:recording|telephone|phone|audio|computer) (?:system |equipment |line )?(?:failed|malfunction\w*|failure|broke down|was down))\b/,
  },
  {
    code: "09",
    label: "Respondent in custody (DHS/HHS/IHP) not presented",
    words: new RegExp(
      String.raw`\b(?:${RESPONDENT} )?(?:was|were|had|has|being) not (?:been )?(?:presented|produced|brought to (?:the )?(?:court|hearing|video))\b|\bfail(?:ed|ure) to (?:produce|present|bring) (?:him|her|them|(?:the )?(?:respondent|petitioner|detainee|defendant))\b`,
    ),
  },
  {
    code: "10",
    label: "Notice sent/served incorrectly",
    words:
      /\b(?:notice|notices)\b[^.;]{0,40}\b(?:wrong address|sent incorrectly|served incorrectly|improperly served|never (?:sent|served)|was not (?:sent|served))\b/,
  },
  {
    code: "03",
    label: "Preparation - DHS",
    words: new RegExp(
      String.raw`\b${GOVERNMENT}\b[^.;]{0,60}\b(?:prepar(?:e|ed|ation)|more time|not ready|unprepared)\b|\bpreparation (?:by|for|of) (?:the )?${GOVERNMENT}\b`,
    ),
  },
  {
    code: "02",
    label: "Preparation - respondent/attorney/representative",
    words: new RegExp(
      String.raw`\b(?:${RESPONDENT}|attorney|lawyers?|counsel|defense|representative)\b[^.;]{0,40}\b(?:to prepare|preparation|time to prepare|not ready)\b|\b(?:attorney|counsel|defense) preparation\b`,
    ),
  },
];

const POSTPONED: AdjournmentCode = { code: "9A", label: "Docket Management (Postpone hearing)" };
const ADVANCED: AdjournmentCode = { code: "9B", label: "Docket Management (Advance hearing)" };
const ADVANCED_FOR_RESPONDENT: AdjournmentCode = {
  code: "5A",
  label: "Hearing advanced by respondent/attorney/rep. motion",
};
const ADVANCED_FOR_DHS: AdjournmentCode = { code: "5D", label: "Hearing advanced by DHS motion" };

/** By the words of the reason (folded text), and who asked, where the hearing was advanced. */
export function adjournmentCode(
  reason: string,
  moved?: { readonly how: "advanced" | "postponed"; readonly requestedBy?: string | undefined },
): AdjournmentCode | undefined {
  const row = ROWS.find(({ words }) => words.test(reason));
  if (row !== undefined) return { code: row.code, label: row.label };
  const isManaged =
    /\b(?:docket management|court'?s (?:calendar|docket|schedule)|calendar (?:conflict|congestion))\b/.test(reason);
  if (moved?.how === "advanced") {
    const asked = moved.requestedBy ?? "";
    if (/\b(?:respondent|petitioner|his|her|counsel for (?:the )?respondent)\b/.test(asked))
      return ADVANCED_FOR_RESPONDENT;
    if (/\b(?:dhs|homeland security|ice)\b/.test(asked)) return ADVANCED_FOR_DHS;
    return isManaged ? ADVANCED : undefined;
  }
  return isManaged ? POSTPONED : undefined;
}

/** What a code means, as the appendix words it. */
export function adjournmentLabel(code: string): string | undefined {
  const fixed = [POSTPONED, ADVANCED, ADVANCED_FOR_RESPONDENT, ADVANCED_FOR_DHS];
  return [...ROWS, ...fixed].find((row) => row.code === code)?.label;
}

/** As Caseflow names what became of a hearing. */
export type HearingDisposition = "held" | "postponed" | "cancelled" | "no_show" | "scheduled_in_error";
