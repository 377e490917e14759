// The language of the interface, and signing out.

import { field, type Route } from "./route.ts";

export const SESSION_ROUTES: readonly Route[] = [
  {
    method: "POST",
    path: "/language",
    right: "own account",
    handle: async (asked) => {
      const form = await asked.form();
      await asked.chooseLanguage(field(form, "language"));
      return asked.redirect(ownAddress(field(form, "back")));
    },
  },
  {
    method: "POST",
    path: "/leave",
    right: "own account",
    handle: async (asked) => {
      await asked.leave();
      return asked.redirect("/");
    },
  },
];

/** An address of the workroom; anything else leads to the overview. "//elsewhere.example" would lead away. */
export function ownAddress(address: string): string {
  return /^\/(?![/\\])[^\s\\]*$/u.test(address) ? address : "/";
}
