import { expect, test } from "vitest";
import { visible } from "./terminal.ts";

test("what would command the terminal is shown as an escape", () => {
  expect(visible("a\u001b[2Kb\rc\u202ed")).toBe("a\\u001b[2Kb\\u000dc\\u202ed");
});

test("lines and their ends stay as they are, those of calendars too", () => {
  expect(visible("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n\tx\n")).toBe("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n\tx\n");
});
