// The number of a case without what changes while it lasts: the initials of its judges behind it.

const FEDERAL = /^(\d{1,2}:\d{2}-[a-z]{2,4}-\d{3,6})(?:-[A-Z][A-Za-z]{1,4})+$/;

/** "4:19-cv-00871-JRW" → "4:19-cv-00871". */
export function caseNumber(docket: string): string {
  return FEDERAL.exec(docket)?.[1] ?? docket;
}
