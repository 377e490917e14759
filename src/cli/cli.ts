// The commands, for the documents and their test.

export type { Command } from "./command.ts";
export { COMMANDS } from "./commands.ts";
export { cliPage } from "./help.ts";
