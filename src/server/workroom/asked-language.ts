// Which of the interface's languages a browser asks for.

import type { Context } from "hono";
import { isIn, LANGUAGES } from "../../views/views.ts";

/** The first language of the browser that there are words for. */
export function languageAsked(context: Context): string {
  const asked = (context.req.header("accept-language") ?? "")
    .split(",")
    .map((part) => part.split(";")[0]?.trim() ?? "");
  for (const tag of asked) {
    const known = LANGUAGES.find((one) => isIn(tag, one));
    if (known !== undefined) return known;
  }
  return "en";
}
